/** Measures what is promised, on a demo instance, so that anyone can repeat it: {@code scripts/bench}. */
@NullMarked
package app.trellis.journey.bench;

import org.jspecify.annotations.NullMarked;
