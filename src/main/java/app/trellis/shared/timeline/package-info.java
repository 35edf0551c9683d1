/** A neutral picture of overlapping phases, so that plan, Today and advisors show the same one. */
@NullMarked
package app.trellis.shared.timeline;

import org.jspecify.annotations.NullMarked;
