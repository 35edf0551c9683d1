/** Who may call and open what, tried for everything there is. */
@NullMarked
package app.trellis.access;

import org.jspecify.annotations.NullMarked;
