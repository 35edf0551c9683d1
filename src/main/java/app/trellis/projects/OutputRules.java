package app.trellis.projects;

import app.trellis.shared.Refused;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;

/** What an output must look like, and how it goes from step to step. */
final class OutputRules {

    private OutputRules() {}

    static void check(OutputData data) {
        if (data.title().isEmpty()) {
            throw new Refused("projects.refused.output-title");
        }
        ProjectRules.atMost(data.title(), OutputData.TITLE_LENGTH);
        ProjectRules.atMost(data.venue(), OutputData.VENUE_LENGTH);
        ProjectRules.atMost(data.link(), OutputData.LINK_LENGTH);
        data.authorship().check();
        if (!data.link().isEmpty() && !isLink(data.link())) {
            throw new Refused("projects.refused.link");
        }
    }

    /** One step on; refused if {@link OutputState#next} has no such step, in the future, or before the last step. */
    static Output step(Output output, OutputState to, LocalDate on, LocalDate today) {
        if (!output.state().next().contains(to)) {
            throw new Refused("projects.refused.step");
        }
        ProjectRules.notLater(on, today);
        if (on.isBefore(output.last().on())) {
            throw new Refused("projects.refused.step-early");
        }
        return output.after(new OutputStep(to, output.data().venue(), on));
    }

    private static boolean isLink(String text) {
        try {
            URI link = new URI(text);
            return ("https".equals(link.getScheme()) || "http".equals(link.getScheme())) && link.getHost() != null;
        } catch (URISyntaxException noLink) {
            return false;
        }
    }
}
