/** The plan's screens without a browser. */
@NullMarked
package app.trellis.plan.ui;

import org.jspecify.annotations.NullMarked;
