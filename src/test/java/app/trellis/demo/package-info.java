@NullMarked
package app.trellis.demo;

import org.jspecify.annotations.NullMarked;
