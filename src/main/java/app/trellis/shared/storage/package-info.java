/** How ids and weeks are stored, and how a change is read. */
@NullMarked
package app.trellis.shared.storage;

import org.jspecify.annotations.NullMarked;
