package app.trellis.agenda;

import app.trellis.account.AccountId;
import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.ideas.IdeaId;
import app.trellis.ideas.IdeaOrder;
import app.trellis.ideas.IdeaQuery;
import app.trellis.ideas.IdeaService;
import app.trellis.projects.ProjectId;
import app.trellis.projects.ProjectQuery;
import app.trellis.projects.ProjectService;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.WrittenElsewhere;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The student's agenda as it is now, saved as it is typed: an overarching question, and themes that group ideas, projects
 * and bets. What was once worth keeping is kept by {@link AgendaVersionService}.
 */
@Service
@Transactional
public class AgendaService {

    /** How many ideas, and how many projects, are offered to be grouped: those touched last. */
    static final int MOST_OFFERED = 200;

    private final AgendaRepository agendas;
    private final BetRepository bets;
    private final IdeaService ideas;
    private final ProjectService projects;
    private final CurrentAccount current;
    private final Clock clock;

    AgendaService(
            AgendaRepository agendas,
            BetRepository bets,
            IdeaService ideas,
            ProjectService projects,
            CurrentAccount current,
            Clock clock) {
        this.agendas = agendas;
        this.bets = bets;
        this.ideas = ideas;
        this.projects = projects;
        this.current = current;
        this.clock = clock;
    }

    /** The agenda; blank if it was not begun. */
    @StudentOnly
    @Transactional(readOnly = true)
    public Agenda find() {
        return agendas.find(current.id());
    }

    /** What a theme may group: bets, projects, and ideas that were not filtered out. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<AgendaItem> choices() {
        var recent = new IdeaQuery("", Set.of(), null, IdeaOrder.CHANGED);
        return Stream.of(
                        bets.list(current.id()).stream()
                                .map(it -> new AgendaItem(ItemKind.BET, it.id().value(), it.title())),
                        projects.list(ProjectQuery.ALL, 0, MOST_OFFERED).stream()
                                .map(it ->
                                        new AgendaItem(ItemKind.PROJECT, it.id().value(), it.title())),
                        ideas.list(recent, 0, MOST_OFFERED).stream()
                                .map(it -> new AgendaItem(ItemKind.IDEA, it.id().value(), it.line())))
                .flatMap(items -> items)
                .toList();
    }

    /** Stores the question over the one its writer saw; with another one there, throws {@link WrittenElsewhere}. */
    @StudentOnly
    public void writeQuestion(Edit edit) {
        edit.atMost(Agenda.QUESTION_LENGTH);
        agendas.begin(current.id(), clock.instant());
        if (!agendas.writeQuestion(current.id(), edit, clock.instant())) {
            throw new WrittenElsewhere(find().question());
        }
    }

    /** Adds an empty theme at the end; refused if there are too many. */
    @StudentOnly
    public ThemeId addTheme() {
        int number = find().themes().size();
        if (number >= Agenda.MOST_THEMES) {
            throw new Refused("agenda.refused.many-themes", Agenda.MOST_THEMES);
        }
        var theme = new Theme(ThemeId.create(), "", "", List.of());
        agendas.addTheme(current.id(), theme, number);
        return theme.id();
    }

    /** Stores a theme's title, as {@link #writeQuestion} does the question. */
    @StudentOnly
    public void writeTitle(ThemeId theme, Edit edit) {
        edit.atMost(Theme.TITLE_LENGTH);
        if (!agendas.writeTitle(own(theme), theme, edit)) {
            throw new WrittenElsewhere(load(theme).title());
        }
    }

    /** Stores a theme's text, as {@link #writeQuestion} does the question. */
    @StudentOnly
    public void writeText(ThemeId theme, Edit edit) {
        edit.atMost(Theme.TEXT_LENGTH);
        if (!agendas.writeText(own(theme), theme, edit)) {
            throw new WrittenElsewhere(load(theme).text());
        }
    }

    /** Moves a theme by so many places, up if negative; at the end of the list it stays. */
    @StudentOnly
    public void move(ThemeId theme, int by) {
        AccountId student = own(theme);
        var order = new ArrayList<>(find().themes().stream().map(Theme::id).toList());
        int from = order.indexOf(theme);
        order.remove(theme);
        order.add(Math.clamp(from + by, 0, order.size()), theme);
        IntStream.range(0, order.size()).forEach(place -> agendas.place(student, order.get(place), place));
    }

    /** Takes a theme away; what it groups stays where it is. {@link #putBack} is the undo. */
    @StudentOnly
    public Theme removeTheme(ThemeId theme) {
        Theme removed = load(theme);
        agendas.removeTheme(current.id(), theme);
        return removed;
    }

    /** Takes back a {@link #removeTheme}; the theme comes to the end. */
    @StudentOnly
    public void putBack(Theme removed) {
        var own = removed.with(
                removed.items().stream().filter(choices()::contains).toList());
        if (!agendas.addTheme(current.id(), own, find().themes().size())) {
            throw new NotFound();
        }
    }

    /** Puts something of the student's own into a theme; one that is in it already stays where it is. */
    @StudentOnly
    public void add(ThemeId theme, ItemKind kind, UUID item) {
        Theme before = load(theme);
        requireOwn(kind, item);
        agendas.addItem(current.id(), theme, kind, item, before.items().size());
    }

    /** Takes something out of a theme; {@link #add} is the undo. */
    @StudentOnly
    public void remove(ThemeId theme, ItemKind kind, UUID item) {
        agendas.removeItem(own(theme), theme, kind, item);
    }

    private void requireOwn(ItemKind kind, UUID item) {
        switch (kind) {
            case IDEA -> ideas.find(new IdeaId(item));
            case PROJECT -> projects.find(new ProjectId(item));
            case BET -> {
                if (bets.find(current.id(), new BetId(item)).isEmpty()) {
                    throw new NotFound();
                }
            }
        }
    }

    private AccountId own(ThemeId theme) {
        if (!agendas.exists(current.id(), theme)) {
            throw new NotFound();
        }
        return current.id();
    }

    private Theme load(ThemeId theme) {
        return find().themes().stream()
                .filter(each -> each.id().equals(theme))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
