@NullMarked
package app.trellis.reflection.ui;

import org.jspecify.annotations.NullMarked;
