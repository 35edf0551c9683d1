/** Page objects: one a screen, finding things as a person does, by label, role and text. */
@NullMarked
package app.trellis.journey.pages;

import org.jspecify.annotations.NullMarked;
