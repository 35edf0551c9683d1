/** Parts that screens are made of. */
@NullMarked
package app.trellis.shared.ui;

import org.jspecify.annotations.NullMarked;
