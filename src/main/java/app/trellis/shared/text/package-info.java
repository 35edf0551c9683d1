/** Translations, one file a feature and language. */
@NullMarked
package app.trellis.shared.text;

import org.jspecify.annotations.NullMarked;
