package app.trellis.impact;

import java.util.List;

/** An opportunity with the place in the file it was read from, so that a check can point there. */
record Entry(Opportunity opportunity, String file, int line) {

    Problem wrong(Fault fault, String... about) {
        return Problem.wrong(file, line, opportunity.id().value(), fault, about);
    }

    Problem doubtful(Fault fault, String... about) {
        return new Problem(file, line, opportunity.id().value(), fault, List.of(about), false);
    }
}
