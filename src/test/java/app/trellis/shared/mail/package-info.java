@NullMarked
package app.trellis.shared.mail;

import org.jspecify.annotations.NullMarked;
