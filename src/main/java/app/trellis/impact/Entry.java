package app.trellis.impact;

/** An opportunity with the place in the file it was read from, so that a check can point there. */
record Entry(Opportunity opportunity, String file, int line) {

    Problem wrong(String what, String fix) {
        return new Problem(file, line, opportunity.id().value(), what, fix, true);
    }

    Problem doubtful(String what, String fix) {
        return new Problem(file, line, opportunity.id().value(), what, fix, false);
    }
}
