/** Tests of the package. */
@NullMarked
package app.trellis.report.ui;

import org.jspecify.annotations.NullMarked;
