/** Settings and administration. */
@NullMarked
package app.trellis.account.ui;

import org.jspecify.annotations.NullMarked;
