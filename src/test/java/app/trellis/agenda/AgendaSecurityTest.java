package app.trellis.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.shared.time.IsoWeek;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Bets and worldview are the student's own; an advisor reads them where they are shared, and nobody else does. */
@ServiceTest
class AgendaSecurityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private BetService bets;

    @Autowired
    private BetDecisionService decisions;

    @Autowired
    private WorldviewService worldview;

    @Autowired
    private PromptService prompts;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private AgendaVersionService versions;

    @Autowired
    private AmbitionService ambition;

    @Autowired
    private People people;

    private AccountId ada = new AccountId(BetId.create().value());
    private BetId bet = BetId.create();
    private EntryId entry = EntryId.create();
    private ThemeId theme = ThemeId.create();

    @BeforeEach
    void adaHasABetAndAnEntry() {
        ada = people.student("Ada");
        people.actAs(ada);
        bet = bets.place(Bets.data(TODAY, TODAY.plusMonths(9)), Rhythm.MONTHLY);
        entry = worldview.begin("Scaling");
        worldview.show(entry, true);
        theme = agendas.addTheme();
        versions.keep("");
    }

    @Test
    void aStrangerIsRefused() {
        people.anonymous();
        assertAllDenied();
        assertNothingShared();
    }

    @Test
    void anAdministratorIsRefused() {
        people.actAs(people.administrator("Root"));
        assertAllDenied();
        assertNothingShared();
    }

    @Test
    void anAdvisorIsRefusedTheStudentsOwnMethodsWhateverIsShared() {
        people.advise(people.advisor("Grace"), ada, Area.values());
        assertAllDenied();
    }

    @Test
    void anAdvisorReadsWhatIsSharedUntilTheEnd() {
        AccountId grace = people.advisor("Grace");
        people.advise(grace, ada, Area.AGENDA);
        assertThat(bets.shared(ada)).extracting(Bet::id).containsExactly(bet);
        assertThat(worldview.shared(ada)).hasSize(1);
        assertThat(versions.shared(ada)).hasSize(1);
        people.endAdvising(grace, ada);
        assertNothingShared();
    }

    @Test
    void anAdvisorWithoutThisAreaReadsNothing() {
        people.advise(
                people.advisor("Grace"),
                ada,
                Stream.of(Area.values()).filter(area -> area != Area.AGENDA).toArray(Area[]::new));
        assertNothingShared();
    }

    @Test
    void forAnotherStudentNothingOfItExists() {
        people.actAs(ada);
        var removed = new RemovedEntry(worldview.find(entry), List.of());
        var stored = bets.find(bet);
        people.actAs(people.student("Eve"));
        for (Runnable call : onOne()) {
            assertThatThrownBy(call::run).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> worldview.putBack(removed)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bets.restore(stored)).isInstanceOf(NotFound.class);
        assertThat(bets.list()).isEmpty();
        assertThat(versions.list()).isEmpty();
        assertThat(agendas.find().isBlank()).isTrue();
        assertThat(worldview.page(EntryQuery.ALL, 0, 9).rows()).isEmpty();
        assertNothingShared();
    }

    private void assertNothingShared() {
        assertThatThrownBy(() -> bets.shared(ada)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> worldview.shared(ada)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> versions.shared(ada)).isInstanceOf(NotFound.class);
    }

    private void assertAllDenied() {
        Stream.concat(onOne().stream(), rest().stream())
                .forEach(call -> assertThatThrownBy(call::run).isInstanceOf(AccessDeniedException.class));
    }

    private List<Runnable> onOne() {
        return List.of(
                () -> bets.find(bet),
                () -> bets.change(bet, 0, Bets.data(TODAY, TODAY.plusDays(1))),
                () -> bets.lookOn(bet, TODAY),
                () -> bets.forgetLook(bet, TODAY),
                () -> bets.look(bet, TODAY, ""),
                () -> bets.remove(bet),
                () -> decisions.ruleMet(bet),
                () -> decisions.stop(bet, "x"),
                () -> decisions.payOff(bet, "x"),
                () -> decisions.extend(bet, TODAY.plusYears(1), "x"),
                () -> worldview.find(entry),
                () -> worldview.versions(entry),
                () -> worldview.write(entry, new Edit("Scaling", "x")),
                () -> worldview.differFrom(entry, null, "x"),
                () -> worldview.writeWhy(entry, new Edit("", "x")),
                () -> worldview.show(entry, false),
                () -> worldview.remove(entry),
                () -> agendas.writeTitle(theme, new Edit("", "x")),
                () -> agendas.writeText(theme, new Edit("", "x")),
                () -> agendas.move(theme, 1),
                () -> agendas.removeTheme(theme),
                () -> agendas.add(theme, ItemKind.BET, bet.value()),
                () -> agendas.remove(theme, ItemKind.BET, bet.value()),
                () -> versions.forget(1));
    }

    private List<Runnable> rest() {
        var removed = new RemovedEntry(
                new Entry(EntryId.create(), TODAY, TODAY, "", Difference.NONE, null, false), List.of());
        return List.of(
                () -> bets.list(),
                () -> bets.count(),
                () -> bets.due(),
                () -> bets.place(Bets.data(TODAY, TODAY.plusDays(1)), Rhythm.MONTHLY),
                () -> bets.restore(Bets.bet(TODAY, TODAY.plusDays(1))),
                () -> worldview.page(EntryQuery.ALL, 0, 9),
                () -> worldview.differences(),
                () -> worldview.begin("x"),
                () -> worldview.putBack(removed),
                () -> agendas.find(),
                () -> agendas.choices(),
                () -> agendas.writeQuestion(new Edit("", "x")),
                () -> agendas.addTheme(),
                () -> agendas.putBack(new Theme(ThemeId.create(), "", "", List.of())),
                () -> versions.now(),
                () -> versions.list(),
                () -> versions.keep(""),
                () -> ambition.ambition(),
                () -> ambition.answer(AmbitionLevel.BET, true, ""),
                () -> ambition.takeBack(),
                () -> prompts.current(),
                () -> prompts.answer(IsoWeek.of(TODAY), "surprise", new Edit("", "x")),
                () -> prompts.skip("surprise"),
                () -> prompts.unskip("surprise"));
    }
}
