/** Time: ISO weeks and the one clock. */
@NullMarked
package app.trellis.shared.time;

import org.jspecify.annotations.NullMarked;
