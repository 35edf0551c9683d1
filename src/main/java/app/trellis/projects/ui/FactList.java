package app.trellis.projects.ui;

import app.trellis.projects.Origin;
import app.trellis.projects.Project;
import app.trellis.projects.ProjectData;
import app.trellis.projects.Worth;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.html.DescriptionList;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of a project; what is not said is left out. */
final class FactList extends DescriptionList {

    FactList(Project project) {
        addClassName("project-fact-list");
        ProjectData data = project.data();
        Worth worth = data.worth();
        String origin = getTranslation("projects.origin." + data.origin());
        boolean named = data.origin() != Origin.OWN && !data.whose().isEmpty();
        say("projects.origin", named ? getTranslation("projects.origin.of", origin, data.whose()) : origin);
        say("projects.role", getTranslation("projects.role." + data.role()));
        say("projects.risk", "projects.risk.", data.risk());
        say("projects.safety", "projects.safety.", worth.safety());
        say("projects.field.safety-note", worth.note());
        say("projects.field.academic", value(worth.academic()));
        say("projects.field.for-safety", value(worth.forSafety()));
        say("projects.field.topic", data.variety().topic());
        say("projects.field.method", data.variety().method());
        say("projects.field.collaborators", data.variety().collaborators());
        say("projects.speed", "projects.speed.", data.speed());
        say("projects.field.started", date(data.dates().started()));
        say("projects.field.first-test", date(data.dates().firstTest()));
        project.daysToFirstTest()
                .ifPresent(days -> say("projects.column.test", getTranslation("projects.test.days", days)));
        say("projects.field.expected-end", date(data.dates().expectedEnd()));
        say("projects.field.closed", date(project.closedOn()));
    }

    private void say(String labelKey, String keyOfWord, @Nullable Enum<?> word) {
        if (word != null) {
            say(labelKey, getTranslation(keyOfWord + word));
        }
    }

    private void say(String labelKey, String text) {
        if (!text.isBlank()) {
            add(new Term(getTranslation(labelKey)), new Description(text));
        }
    }

    private String value(@Nullable Integer value) {
        return value == null ? "" : getTranslation("projects.value", value, Worth.MOST);
    }

    private String date(@Nullable LocalDate date) {
        return date == null ? "" : Formats.of(this).date(date);
    }
}
