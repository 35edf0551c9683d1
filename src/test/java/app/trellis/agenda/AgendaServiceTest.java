package app.trellis.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.ideas.IdeaData;
import app.trellis.ideas.IdeaService;
import app.trellis.ideas.IdeaStateService;
import app.trellis.projects.ProjectData;
import app.trellis.projects.ProjectService;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.WrittenElsewhere;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AgendaServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private AgendaService agendas;

    @Autowired
    private BetService bets;

    @Autowired
    private IdeaService ideas;

    @Autowired
    private IdeaStateService ideaStates;

    @Autowired
    private ProjectService projects;

    @Autowired
    private People people;

    @BeforeEach
    void ada() {
        people.actAs(people.student("Ada"));
    }

    @Test
    void anAgendaIsWrittenPartByPart() {
        assertThat(agendas.find().isBlank()).isTrue();
        agendas.writeQuestion(new Edit("", "What do models hide?"));
        var probes = theme("Probes", "Which **kinds** lie?");
        theme("Honesty", "");
        assertThat(agendas.find()).satisfies(it -> {
            assertThat(it.question()).isEqualTo("What do models hide?");
            assertThat(it.themes()).extracting(Theme::title).containsExactly("Probes", "Honesty");
            assertThat(it.themes().getFirst().text()).isEqualTo("Which **kinds** lie?");
        });
        agendas.move(probes, 1);
        assertThat(agendas.find().themes()).extracting(Theme::title).containsExactly("Honesty", "Probes");
        agendas.move(probes, 9);
        agendas.move(probes, -9);
        assertThat(agendas.find().themes()).extracting(Theme::title).containsExactly("Probes", "Honesty");
    }

    @Test
    void aThemeGroupsIdeasProjectsAndBetsByTheirPresentNames() {
        var theme = theme("Probes", "");
        var idea = ideas.capture(IdeaData.of("Probe for lies"));
        var project = projects.add(ProjectData.of("Probing at scale"));
        var bet = bets.place(Bets.data(TODAY, TODAY.plusDays(9)), Rhythm.AT_THE_END);
        assertThat(agendas.choices()).hasSize(3);
        agendas.add(theme, ItemKind.IDEA, idea.value());
        agendas.add(theme, ItemKind.PROJECT, project.value());
        agendas.add(theme, ItemKind.BET, bet.value());
        agendas.add(theme, ItemKind.BET, bet.value());
        assertThat(items()).containsExactly("Probe for lies", "Probing at scale", "Read what models hide");
        ideas.change(idea, IdeaData.of("Probe for half-truths"));
        ideaStates.filterOut(idea, "Too broad");
        assertThat(items()).contains("Probe for half-truths");
        assertThat(agendas.choices()).extracting(AgendaItem::kind).doesNotContain(ItemKind.IDEA);
        bets.remove(bet);
        agendas.remove(theme, ItemKind.PROJECT, project.value());
        assertThat(items()).containsExactly("Probe for half-truths");
    }

    @Test
    void aDeletedThemeComesBackWithWhatItGrouped() {
        var theme = theme("Probes", "text");
        var bet = bets.place(Bets.data(TODAY, TODAY.plusDays(9)), Rhythm.AT_THE_END);
        agendas.add(theme, ItemKind.BET, bet.value());
        var removed = agendas.removeTheme(theme);
        assertThat(agendas.find().themes()).isEmpty();
        agendas.putBack(removed);
        assertThat(agendas.find().themes()).containsExactly(removed);
        assertThatThrownBy(() -> agendas.putBack(removed)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsSomebodyElsesIsUnknown() {
        var theme = theme("Probes", "");
        var bet = bets.place(Bets.data(TODAY, TODAY.plusDays(9)), Rhythm.AT_THE_END);
        var idea = ideas.capture(IdeaData.of("Probe for lies"));
        var project = projects.add(ProjectData.of("Probing at scale"));
        people.actAs(people.student("Eve"));
        var own = theme("Mine", "");
        assertThatThrownBy(() -> agendas.add(own, ItemKind.BET, bet.value())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> agendas.add(own, ItemKind.IDEA, idea.value())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> agendas.add(own, ItemKind.PROJECT, project.value()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> agendas.writeTitle(theme, new Edit("Probes", "x")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> agendas.writeText(theme, new Edit("", "x"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> agendas.move(theme, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> agendas.removeTheme(theme)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> agendas.remove(theme, ItemKind.BET, bet.value()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void twoWindowsLoseNothingAndLongTextsAreRefused() {
        agendas.writeQuestion(new Edit("", "One"));
        assertThatThrownBy(() -> agendas.writeQuestion(new Edit("", "Two"))).isInstanceOf(WrittenElsewhere.class);
        var theme = theme("Title", "Text");
        assertThatThrownBy(() -> agendas.writeTitle(theme, new Edit("", "Two"))).isInstanceOf(WrittenElsewhere.class);
        assertThatThrownBy(() -> agendas.writeText(theme, new Edit("", "Two"))).isInstanceOf(WrittenElsewhere.class);
        refused("shared.refused.long", () -> agendas.writeQuestion(new Edit("One", "x".repeat(501))));
        refused("shared.refused.long", () -> agendas.writeTitle(theme, new Edit("Title", "x".repeat(201))));
        refused("shared.refused.long", () -> agendas.writeText(theme, new Edit("Text", "x".repeat(10_001))));
        for (int i = 1; i < Agenda.MOST_THEMES; i++) {
            agendas.addTheme();
        }
        refused("agenda.refused.many-themes", agendas::addTheme);
    }

    @Test
    void anAgendaCostsThreeStatementsHoweverMuchIsInIt() {
        int few = Statements.count(agendas::find);
        for (int i = 0; i < 10; i++) {
            var theme = theme("Theme " + i, "");
            agendas.add(
                    theme,
                    ItemKind.IDEA,
                    ideas.capture(IdeaData.of("Idea " + i)).value());
        }
        assertThat(Statements.count(agendas::find)).isEqualTo(few).isEqualTo(3);
    }

    private List<String> items() {
        return agendas.find().themes().getFirst().items().stream()
                .map(AgendaItem::title)
                .toList();
    }

    private ThemeId theme(String title, String text) {
        var theme = agendas.addTheme();
        agendas.writeTitle(theme, new Edit("", title));
        agendas.writeText(theme, new Edit("", text));
        return theme;
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act)
                .extracting(Refused::key)
                .isEqualTo(key);
    }
}
