/** What tests share: a movable clock, people, and both databases. */
@NullMarked
package app.trellis.testing;

import org.jspecify.annotations.NullMarked;
