/** Screens of the plan: setting it up, the programme and its leave, and the plan itself. */
@NullMarked
package app.trellis.plan.ui;

import org.jspecify.annotations.NullMarked;
