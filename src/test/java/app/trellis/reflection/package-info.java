@NullMarked
package app.trellis.reflection;

import org.jspecify.annotations.NullMarked;
