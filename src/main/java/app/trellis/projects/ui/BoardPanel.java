package app.trellis.projects.ui;

import app.trellis.projects.Board;
import app.trellis.projects.ProjectState;
import app.trellis.projects.ProjectSummary;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Objects;

/** The projects in a column a state. A card is dragged to another column, or sent there by its menu. */
final class BoardPanel extends Div {

    private final transient ProjectActs acts;
    private final transient ProjectWords words = new ProjectWords(this::getTranslation, Formats.of(this));

    BoardPanel(ProjectActs acts) {
        this.acts = acts;
        addClassName("project-board");
    }

    void show(Board board) {
        removeAll();
        for (ProjectState state : ProjectState.values()) {
            add(column(state, board));
        }
    }

    private Section column(ProjectState state, Board board) {
        List<ProjectSummary> projects = Objects.requireNonNull(board.columns().get(state));
        int count = board.counts().getOrDefault(state, 0);
        var name = new H2(words.state(state));
        var number = new Span(String.valueOf(count));
        number.addClassName("soft");
        name.add(number);
        var column = new Section(name);
        column.addClassNames("project-column");
        column.getElement().setAttribute("aria-label", getTranslation("projects.column", words.state(state), count));
        if (projects.isEmpty()) {
            var none = new Paragraph(getTranslation("projects.column.none." + state));
            none.addClassName("soft");
            column.add(none);
        } else {
            var cards = new UnorderedList();
            projects.forEach(project -> cards.add(new ProjectCard(project, words, acts)));
            column.add(cards);
        }
        if (count > projects.size()) {
            var more =
                    new RouterLink(getTranslation("projects.column.more", count - projects.size()), ProjectsView.class);
            more.setQueryParameters(ProjectsAddress.listOf(state));
            column.add(more);
        }
        accept(column, state);
        return column;
    }

    private void accept(Section column, ProjectState state) {
        var target = DropTarget.create(column);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragSourceComponent()
                .filter(ProjectCard.class::isInstance)
                .map(ProjectCard.class::cast)
                .filter(card -> card.project().state() != state)
                .ifPresent(card -> acts.move(card.id(), state)));
    }
}
