/** Pages to keep on paper: HTML made into PDF files that screen readers can read. */
@NullMarked
package app.trellis.shared.pdf;

import org.jspecify.annotations.NullMarked;
