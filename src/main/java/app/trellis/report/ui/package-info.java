/** Screens of the annual report, and its paper. */
@NullMarked
package app.trellis.report.ui;

import org.jspecify.annotations.NullMarked;
