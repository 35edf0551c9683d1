/** Tests of the package. */
@NullMarked
package app.trellis.report;

import org.jspecify.annotations.NullMarked;
