package app.trellis.impact.ui;

import app.trellis.impact.Fault;
import app.trellis.impact.Problem;
import com.vaadin.flow.component.Component;

/** What is wrong in a catalogue file, where, and how to mend it, in the reader's language. */
final class ProblemText {

    private ProblemText() {}

    /** Where its number is that of a line. */
    static String of(Problem problem, Component reader) {
        return of("impact.curate.problem", problem, reader);
    }

    /** @param key of the sentence with the number, what is wrong, and how to mend it */
    static String of(String key, Problem problem, Component reader) {
        Fault fault = problem.fault();
        Object[] about = problem.about().toArray();
        return reader.getTranslation(
                key,
                String.valueOf(problem.line()),
                reader.getTranslation(fault.key(), about),
                reader.getTranslation(fault.key() + ".fix", about));
    }
}
