/** The plan's rules by table, its services by example, and its storage on both databases. */
@NullMarked
package app.trellis.plan;

import org.jspecify.annotations.NullMarked;
