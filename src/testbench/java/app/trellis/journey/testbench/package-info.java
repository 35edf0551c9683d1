/** The journeys under Vaadin TestBench, in the Maven profile {@code testbench} only. */
@NullMarked
package app.trellis.journey.testbench;

import org.jspecify.annotations.NullMarked;
