package app.trellis.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** Every computed date says in one sentence why it is that date, in every language. */
class ReasonTextsTest {
    private static final PlanTemplate TEMPLATE = PlanTemplate.read(new ClassPathResource("plan/milestones.yaml"));

    @ParameterizedTest(name = "{0} months, {1}, {2}, leave {3}")
    @CsvSource(nullValues = "-", textBlock = """
             60, FULL_TIME, NONE,         -
             42, PART_TIME, ABOUT_A_YEAR, 2025-10-02/2025-10-02
             36, FULL_TIME, TWO_OR_MORE,  2025-10-01/2026-03-31
             12, PART_TIME, NONE,         -
            120, FULL_TIME, NONE,         2026-01-01/2026-01-10
            """)
    void everyReasonIsOneSentence(int length, Pace pace, Experience experience, String leave) {
        var programme = Plans.data(length, pace, experience).with(Plans.leaves(leave));

        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertThat(reasons(programme).map(reason -> text(reason, language)))
                    .allSatisfy(text -> assertThat(text)
                            .endsWith(".")
                            .doesNotContain("{", "}", "choice", "|", "#", "  ", " ,", "..")
                            .hasSizeLessThan(220));
        }
    }

    @Test
    void aSwitchNamesAllThatMadeIt() {
        var leave = Plans.leaves("2026-02-01/2026-02-10");
        var programme = Plans.data(36, Pace.PART_TIME, Experience.TWO_OR_MORE).with(leave);
        var reason = new Reasons(programme).independence();

        assertThat(text(reason, Locale.ENGLISH))
                .isEqualTo("After month 6 of progress, at half pace 12 calendar months, moved 10 days by leave: four"
                        + " months for each year (4 × 3 = 12), less 12 for your experience, but never before"
                        + " month 6.");
        assertThat(text(reason, Locale.GERMAN))
                .isEqualTo("Nach Monat 6 des Fortschritts, bei halbem Tempo 12 Kalendermonate, durch Auszeit um 10 Tage"
                        + " verschoben: vier Monate je Jahr (4 × 3 = 12), weniger 12 für deine Erfahrung, aber nie"
                        + " vor Monat 6.");
    }

    @Test
    void halfYearsAreWrittenAsTheReaderDoes() {
        var reason = new Reasons(Plans.data(42, Pace.FULL_TIME, Experience.NONE).with(List.of())).independence();

        assertThat(text(reason, Locale.ENGLISH)).contains("4 × 3.5 = 14");
        assertThat(text(reason, Locale.GERMAN)).contains("4 × 3,5 = 14");
    }

    private static Stream<Reason> reasons(Programme programme) {
        var windows = new PhaseWindows(programme).list();
        return Stream.of(
                        windows.stream().map(PhaseWindow::reason),
                        windows.stream().map(PhaseWindow::mainReason),
                        TEMPLATE.all().stream()
                                .map(it -> it.offset().in(programme).reason()),
                        Stream.of(
                                programme.endReason(), Reason.of("plan.reason.own"), Reason.of("plan.reason.switched")))
                .flatMap(reason -> reason);
    }

    private static String text(Reason reason, Locale language) {
        var texts = ResourceBundle.getBundle(
                "i18n.plan",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(reason.key()), language).format(reason.args());
    }
}
