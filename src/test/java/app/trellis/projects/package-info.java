/** Tests of projects. */
@NullMarked
package app.trellis.projects;

import org.jspecify.annotations.NullMarked;
