/** Trellis, a planner for PhD students who want to become AI-safety research leads. */
@NullMarked
package app.trellis;

import org.jspecify.annotations.NullMarked;
