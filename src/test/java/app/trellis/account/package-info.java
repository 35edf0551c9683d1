/** Tests of the package. */
@NullMarked
package app.trellis.account;

import org.jspecify.annotations.NullMarked;
