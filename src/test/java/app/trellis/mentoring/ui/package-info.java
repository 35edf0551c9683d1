@NullMarked
package app.trellis.mentoring.ui;

import org.jspecify.annotations.NullMarked;
