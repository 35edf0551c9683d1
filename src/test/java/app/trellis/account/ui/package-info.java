/** Tests of the package. */
@NullMarked
package app.trellis.account.ui;

import org.jspecify.annotations.NullMarked;
