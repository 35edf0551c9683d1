/**
 * Whole ways through Trellis: the packaged program in a process of its own, a real browser in front of it. What a screen
 * looks like is known to {@code pages} alone.
 */
@NullMarked
package app.trellis.journey;

import org.jspecify.annotations.NullMarked;
