package app.trellis.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.shared.Edit;
import app.trellis.shared.time.IsoWeek;
import app.trellis.shared.time.Quarter;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;

/** What storage must keep of bets, worldview and prompts, on every database. */
@Transactional
abstract class AgendaContract {

    private static final Instant NOW = MutableClock.START;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final IsoWeek WEEK = IsoWeek.of(TODAY);

    @Autowired
    private BetRepository bets;

    @Autowired
    private WorldviewRepository entries;

    @Autowired
    private WorldviewList list;

    @Autowired
    private PromptRepository prompts;

    @Autowired
    private AgendaRepository agendas;

    @Autowired
    private VersionRepository versions;

    @Autowired
    private AmbitionRepository ambition;

    @Autowired
    private People people;

    private AccountId ada;
    private AccountId eve;

    @BeforeEach
    void people() {
        ada = people.student("Ada");
        eve = people.student("Eve");
        people.actAs(ada);
    }

    @Test
    void aBetComesBackAsItWas() {
        var stored = new Bet(
                BetId.create(),
                3,
                Bets.data(TODAY, TODAY.plusDays(9)),
                TODAY,
                new Extension(TODAY, TODAY.minusDays(1), "Nearly"),
                BetEnding.RULE_MET,
                TODAY,
                "Learned",
                List.of(new BetCheck(TODAY, TODAY, "seen"), BetCheck.on(TODAY.plusDays(1))));
        assertThat(bets.add(ada, stored, NOW)).isTrue();
        assertThat(bets.add(ada, stored, NOW)).isFalse();
        assertThat(bets.find(ada, stored.id())).contains(stored);
        assertThat(bets.find(eve, stored.id())).isEmpty();
        assertThat(bets.list(ada)).containsExactly(stored);
        assertThat(bets.list(eve)).isEmpty();
    }

    @Test
    void aBetIsStoredOverTheVersionThatWasReadOnly() {
        var bet = Bets.bet(TODAY, TODAY.plusDays(9));
        bets.add(ada, bet, NOW);
        assertThat(bets.change(eve, bet)).isFalse();
        assertThat(bets.change(ada, bet.ruleMet(TODAY))).isTrue();
        assertThat(bets.change(ada, bet)).isFalse();
        assertThat(bets.find(ada, bet.id()))
                .get()
                .satisfies(it -> assertThat(it.version()).isEqualTo(1));
        bets.remove(eve, bet.id());
        assertThat(bets.list(ada)).hasSize(1);
    }

    @Test
    void anEndWithoutALessonIsRefused() {
        var bet = Bets.bet(TODAY, TODAY.plusDays(9)).ended(BetEnding.LET_GO, TODAY, "");
        assertThatThrownBy(() -> bets.add(ada, bet, NOW)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void anEntryComesBackAsItWasAndOnlyItsStudentChangesIt() {
        var stored = entry("Scaling", new AnsweredPrompt("surprise", WEEK, ""));
        assertThat(entries.add(ada, stored, NOW)).isTrue();
        assertThat(entries.add(ada, entry("Other", stored.prompt()), NOW)).isFalse();
        assertThat(entries.add(eve, entry("Hers", stored.prompt()), NOW)).isTrue();
        assertThat(entries.find(eve, stored.id())).isEmpty();
        assertThat(entries.answering(ada, WEEK))
                .get()
                .satisfies(it -> assertThat(it.id()).isEqualTo(stored.id()))
                .satisfies(it -> assertThat(it.text()).isEqualTo("Scaling"))
                .satisfies(it -> assertThat(it.difference().name()).isEqualTo("Grace"));
        assertThat(entries.write(eve, stored.id(), new Edit("Scaling", "x"), TODAY))
                .isFalse();
        assertThat(entries.writeWhy(eve, stored.id(), new Edit("why", "x"))).isFalse();
        entries.show(eve, stored.id(), true);
        entries.differ(eve, stored.id(), null, "x");
        entries.remove(eve, stored.id());
        assertThat(list.shown(ada, 9)).isEmpty();
        assertThat(list.differences(ada, 9))
                .containsExactly(new DifferenceSummary("Grace", 1, stored.id(), TODAY, "why"));
    }

    @Test
    void anEarlierDaysTextIsKeptOnceAndOnlyIfItDiffers() {
        var stored = entry("Scaling", null);
        entries.add(ada, stored, NOW);
        assertThat(entries.write(ada, stored.id(), new Edit("Scaling", "Scaling"), TODAY.plusDays(1)))
                .isTrue();
        assertThat(entries.versions(ada, stored.id())).isEmpty();
        assertThat(entries.write(ada, stored.id(), new Edit("Scaling", "Else"), TODAY.plusDays(2)))
                .isTrue();
        assertThat(entries.write(ada, stored.id(), new Edit("Wrong", "Again"), TODAY.plusDays(3)))
                .isFalse();
        assertThat(entries.versions(ada, stored.id())).containsExactly(new EntryVersion(TODAY.plusDays(1), "Scaling"));
        assertThat(entries.versions(eve, stored.id())).isEmpty();
    }

    @Test
    void promptsRememberWhatBecameOfThem() {
        entries.add(ada, entry("Scaling", new AnsweredPrompt("surprise", WEEK, "")), NOW);
        entries.add(ada, entry("", new AnsweredPrompt("missing", WEEK.next(), "")), NOW);
        prompts.skip(ada, WEEK, "one-thing", NOW);
        prompts.skip(ada, WEEK, "one-thing", NOW);
        assertThat(prompts.history(ada)).satisfies(it -> {
            assertThat(it.answers()).extracting(PromptHistory.Answer::prompt).containsExactly("surprise");
            assertThat(it.skips()).containsExactly(new PromptHistory.Skip("one-thing", WEEK));
        });
        assertThat(prompts.history(eve).answers()).isEmpty();
        prompts.unskip(eve, WEEK, "one-thing");
        assertThat(prompts.history(ada).skips()).hasSize(1);
        prompts.unskip(ada, WEEK, "one-thing");
        assertThat(prompts.history(ada).skips()).isEmpty();
    }

    @Test
    void anAgendaComesBackAsItWasAndOnlyItsStudentChangesIt() {
        var bet = Bets.bet(TODAY, TODAY.plusDays(9));
        bets.add(ada, bet, NOW);
        var item = new AgendaItem(ItemKind.BET, bet.id().value(), bet.title());
        var theme = new Theme(ThemeId.create(), "Probes", "text", List.of(item));
        agendas.begin(ada, NOW);
        agendas.begin(ada, NOW);
        assertThat(agendas.writeQuestion(ada, new Edit("", "Why?"), NOW)).isTrue();
        assertThat(agendas.writeQuestion(ada, new Edit("", "What?"), NOW)).isFalse();
        agendas.addTheme(ada, theme, 0);
        assertThat(agendas.find(ada)).isEqualTo(new Agenda("Why?", List.of(theme)));
        assertThat(agendas.writeText(eve, theme.id(), new Edit("text", "x"))).isFalse();
        assertThat(agendas.exists(eve, theme.id())).isFalse();
        agendas.removeItem(eve, theme.id(), item.kind(), item.id());
        agendas.removeTheme(eve, theme.id());
        agendas.place(eve, theme.id(), 9);
        assertThat(agendas.find(ada).themes()).containsExactly(theme);
        assertThat(agendas.find(eve).isBlank()).isTrue();
        assertThatThrownBy(() -> agendas.addItem(eve, theme.id(), ItemKind.IDEA, item.id(), 1))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void versionsAndAnswersComeBackAsTheyWere() {
        var content = new AgendaContent(
                "\"Why?\"\n\\",
                List.of(new AgendaContent.Theme("ü", "", List.of(new AgendaContent.Item(ItemKind.IDEA, "<b>")))));
        assertThat(versions.keep(ada, "new", content, NOW)).isEqualTo(1);
        assertThat(versions.keep(ada, "", content, NOW)).isEqualTo(2);
        assertThat(versions.keep(eve, "", content, NOW)).isEqualTo(1);
        assertThat(versions.list(ada, 9).getLast()).isEqualTo(new AgendaVersion(1, "new", NOW, content));
        versions.remove(ada, 2);
        assertThat(versions.list(ada, 9)).hasSize(1);
        assertThat(versions.list(eve, 9)).hasSize(1);
        var answer = new AmbitionAnswer(new Quarter(2026, 4), AmbitionLevel.BET, true, "note", TODAY);
        ambition.put(ada, answer);
        ambition.put(ada, answer);
        assertThat(ambition.list(ada)).containsExactly(answer);
        ambition.remove(eve, answer.quarter());
        assertThat(ambition.list(ada)).hasSize(1);
    }

    private static Entry entry(String text, @Nullable AnsweredPrompt prompt) {
        return new Entry(EntryId.create(), TODAY, TODAY, text, new Difference(null, "Grace", "why"), prompt, false);
    }
}
