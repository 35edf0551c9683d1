@NullMarked
package app.trellis.data;

import org.jspecify.annotations.NullMarked;
