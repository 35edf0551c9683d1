@NullMarked
package app.trellis.impact;

import org.jspecify.annotations.NullMarked;
