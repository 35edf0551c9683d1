@NullMarked
package app.trellis.data.ui;

import org.jspecify.annotations.NullMarked;
