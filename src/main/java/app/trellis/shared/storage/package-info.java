/** How ids and weeks are stored. */
@NullMarked
package app.trellis.shared.storage;

import org.jspecify.annotations.NullMarked;
