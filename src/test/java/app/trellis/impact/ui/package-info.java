@NullMarked
package app.trellis.impact.ui;

import org.jspecify.annotations.NullMarked;
