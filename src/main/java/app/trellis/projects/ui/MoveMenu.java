package app.trellis.projects.ui;

import app.trellis.projects.ProjectState;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Where a project may go from here: what dragging does, for keyboard, phone and screen reader. */
final class MoveMenu extends MenuBar {

    MoveMenu(String title, ProjectState from, Consumer<ProjectState> move) {
        addClassName("project-move");
        addThemeVariants(MenuBarVariant.SMALL, MenuBarVariant.TERTIARY);
        var menu = addItem(getTranslation("projects.move"));
        menu.setAriaLabel(getTranslation("projects.move.of", title));
        Stream.of(ProjectState.values())
                .filter(from.next()::contains)
                .forEach(to -> menu.getSubMenu()
                        .addItem(getTranslation("projects.move." + from + "." + to), click -> move.accept(to)));
    }
}
