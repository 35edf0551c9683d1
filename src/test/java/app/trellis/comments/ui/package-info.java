@NullMarked
package app.trellis.comments.ui;

import org.jspecify.annotations.NullMarked;
