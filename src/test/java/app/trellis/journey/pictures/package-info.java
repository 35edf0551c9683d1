/** Takes the pictures of the user guide: {@code scripts/pictures}. */
@NullMarked
package app.trellis.journey.pictures;

import org.jspecify.annotations.NullMarked;
