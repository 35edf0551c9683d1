package app.trellis.projects.ui;

import app.trellis.projects.Output;
import app.trellis.projects.OutputData;
import app.trellis.projects.OutputId;
import app.trellis.projects.Project;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What a project brings into the world, and how far each part of it has come. */
final class OutputsPanel extends Panel {

    OutputsPanel(
            Project project,
            List<Output> outputs,
            ProjectServices services,
            VenueText venues,
            ProjectOffers offers,
            Runnable again) {
        super("projects.outputs");
        addClassName("project-outputs");
        add(new Button(
                getTranslation("projects.output.new"),
                click -> new OutputDialog("projects.output.new", OutputData.of(""), venues, data -> {
                            OutputId id = services.outputs().add(project.id(), data);
                            again.run();
                            Toast.undo(this, "projects.output.added", () -> {
                                services.outputs().remove(id);
                                again.run();
                            });
                        })
                        .open()));
        if (outputs.isEmpty()) {
            var none = new Paragraph(getTranslation("projects.outputs.none"));
            none.addClassName("soft");
            add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("project-output-list");
        outputs.forEach(output -> list.add(new OutputItem(output, services, venues, offers, again)));
        add(list);
    }
}
