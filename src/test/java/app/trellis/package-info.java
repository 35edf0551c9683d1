/** Tests of the whole: structure, modules and texts. */
@NullMarked
package app.trellis;

import org.jspecify.annotations.NullMarked;
