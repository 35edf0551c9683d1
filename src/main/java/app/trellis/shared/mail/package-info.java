/** Mail, where the operator has configured a server for it. */
@NullMarked
package app.trellis.shared.mail;

import org.jspecify.annotations.NullMarked;
