/** Tests of the screens of projects. */
@NullMarked
package app.trellis.projects.ui;

import org.jspecify.annotations.NullMarked;
