@NullMarked
package app.trellis.progress;

import org.jspecify.annotations.NullMarked;
