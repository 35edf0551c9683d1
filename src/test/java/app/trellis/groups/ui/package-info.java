/** Tests of the screens of reading groups. */
@NullMarked
package app.trellis.groups.ui;

import org.jspecify.annotations.NullMarked;
