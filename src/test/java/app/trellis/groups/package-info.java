/** Tests of reading groups. */
@NullMarked
package app.trellis.groups;

import org.jspecify.annotations.NullMarked;
