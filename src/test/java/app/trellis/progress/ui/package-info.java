@NullMarked
package app.trellis.progress.ui;

import org.jspecify.annotations.NullMarked;
