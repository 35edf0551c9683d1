@NullMarked
package app.trellis.notifications.ui;

import org.jspecify.annotations.NullMarked;
