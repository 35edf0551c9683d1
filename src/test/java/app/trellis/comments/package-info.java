@NullMarked
package app.trellis.comments;

import org.jspecify.annotations.NullMarked;
