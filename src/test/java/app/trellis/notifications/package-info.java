@NullMarked
package app.trellis.notifications;

import org.jspecify.annotations.NullMarked;
