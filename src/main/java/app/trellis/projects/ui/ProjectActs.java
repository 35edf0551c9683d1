package app.trellis.projects.ui;

import app.trellis.projects.Project;
import app.trellis.projects.ProjectId;
import app.trellis.projects.ProjectState;
import app.trellis.projects.RemovedProject;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.function.Supplier;

/** Moves a project, and offers to take that back; board and page do it alike. */
record ProjectActs(Component near, ProjectServices services, Runnable again) {

    /** Moves a project to another state; an end asks for a lesson first. */
    void move(ProjectId id, ProjectState to) {
        switch (to) {
            case RUNNING ->
                done("projects.moved.running", () -> services.states().run(id));
            case PAUSED -> done("projects.moved.paused", () -> services.states().pause(id));
            case CLOSED -> close(id);
            case PLANNED -> Toast.refused(near, new Refused("projects.refused.to-planned"));
        }
    }

    /** Removes a project; from its own page this leads to all projects. */
    void remove(ProjectId id) {
        RemovedProject gone = services.states().remove(id);
        UI.getCurrent().navigate(ProjectsView.class);
        Toast.undo(
                near,
                "projects.removed",
                () -> {
                    services.states().putBack(gone);
                    UI.getCurrent().navigate(ProjectsAddress.of(id));
                },
                gone.project().title());
    }

    private void close(ProjectId id) {
        String lesson = services.projects().find(id).lesson();
        new CloseDialog(services.account().today(), lesson, (day, text) -> {
                    Project before = services.states().close(id, day, text);
                    again.run();
                    Toast.undo(near, "projects.moved.closed", () -> undo(before), before.title());
                })
                .open();
    }

    private void done(String key, Supplier<Project> act) {
        try {
            Project before = act.get();
            again.run();
            Toast.undo(near, key, () -> undo(before), before.title());
        } catch (Refused refusal) {
            again.run();
            Toast.refused(near, refusal);
        }
    }

    private void undo(Project before) {
        services.states().undo(before);
        again.run();
    }
}
