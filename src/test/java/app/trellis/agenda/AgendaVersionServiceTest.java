package app.trellis.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AgendaVersionServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private AgendaService agendas;

    @Autowired
    private AgendaVersionService versions;

    @Autowired
    private BetService bets;

    @Autowired
    private People people;

    private AccountId ada = new AccountId(UUID.randomUUID());

    @BeforeEach
    void ada() {
        ada = people.student("Ada");
        people.actAs(ada);
    }

    @Test
    void aVersionIsKeptWholeAndNeverChanges() {
        refused("agenda.refused.nothing-written", () -> versions.keep(""));
        agendas.writeQuestion(new Edit("", "What do models hide?"));
        var theme = theme("Probes", "text");
        var bet = bets.place(Bets.data(TODAY, TODAY.plusDays(9)), Rhythm.AT_THE_END);
        agendas.add(theme, ItemKind.BET, bet.value());
        refused("shared.refused.long", () -> versions.keep("x".repeat(301)));
        assertThat(versions.keep(" First ")).isEqualTo(1);
        refused("agenda.refused.same-version", () -> versions.keep("again"));
        bets.remove(bet);
        agendas.writeText(theme, new Edit("text", "other \"text\"\n\\ ü"));
        assertThat(versions.keep("Second")).isEqualTo(2);
        assertThat(versions.list())
                .satisfiesExactly(it -> assertThat(it.content()).isEqualTo(versions.now()), it -> {
                    assertThat(it.note()).isEqualTo("First");
                    assertThat(it.content().themes().getFirst().items())
                            .containsExactly(new AgendaContent.Item(ItemKind.BET, "Read what models hide"));
                });
        assertThatThrownBy(() -> versions.forget(1)).isInstanceOf(NotFound.class);
        versions.forget(2);
        assertThat(versions.list()).hasSize(1);
    }

    @Test
    void aFullAgendaCanBeKept() {
        for (int i = 0; i < Agenda.MOST_THEMES; i++) {
            theme("Theme " + i, "\"\n".repeat(5_000));
        }
        assertThat(versions.keep("")).isEqualTo(1);
        assertThat(versions.list().getFirst().content()).isEqualTo(versions.now());
    }

    @Test
    void anAdvisorReadsVersionsAndNotWhatIsBeingWritten() {
        agendas.writeQuestion(new Edit("", "Kept"));
        versions.keep("");
        agendas.writeQuestion(new Edit("Kept", "Not yet"));
        people.advise(people.advisor("Grace"), ada, Area.AGENDA);
        assertThat(versions.shared(ada))
                .singleElement()
                .satisfies(it -> assertThat(it.content().question()).isEqualTo("Kept"));
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
