package app.trellis.predictions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.shared.Refused;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class PredictionFileServiceTest {

    private static final ImportData FILE = new ImportData("""
            title,probability,deadline,outcome
            The probe holds,70,2026-10-01,yes
            It is adopted,20,2027-05-01,
            Nothing,much,2027-05-01,
            """, PredictionKind.IMPACT, "");

    @Autowired
    private PredictionFileService files;

    @Autowired
    private PredictionService predictions;

    @Autowired
    private People people;

    private AccountId ada;

    @BeforeEach
    void ada() {
        ada = people.student("Ada");
        people.actAs(ada);
    }

    @Test
    void aPreviewChangesNothing() {
        assertThat(files.preview(FILE)).satisfies(it -> {
            assertThat(it.added()).isEqualTo(2);
            assertThat(it.known()).isZero();
            assertThat(it.problems()).hasSize(1);
            assertThat(it.samples()).containsExactly("The probe holds", "It is adopted");
        });
        assertThat(predictions.counts().isEmpty()).isTrue();
    }

    @Test
    void anImportAddsWhatIsNewAndOnlyOnce() {
        predictions.predict(new PredictionData("it is ADOPTED", PredictionKind.OUTCOME, 50, LocalDate.of(2027, 5, 1)));
        assertThat(files.add(FILE))
                .satisfies(it -> assertThat(it.added()).isEqualTo(1))
                .satisfies(it -> assertThat(it.known()).isEqualTo(1));
        assertThat(files.add(FILE).added()).isZero();
        assertThat(predictions.counts()).isEqualTo(new PredictionCounts(1, 0, 1));
    }

    @Test
    void anExportComesBackWhole() {
        files.add(FILE);
        predictions.forecast(
                predictions
                        .page(PredictionQuery.of(PredictionState.OPEN), 0, 1)
                        .rows()
                        .getFirst()
                        .id(),
                33);
        String csv = files.export();
        assertThat(csv).hasLineCount(4).startsWith("Statement,Kind,Probability (percent)");
        assertThat(files.preview(new ImportData(csv, PredictionKind.OUTCOME, ""))
                        .known())
                .isEqualTo(2);
        people.actAs(people.student("Eve"));
        assertThat(files.export()).hasLineCount(1);
        assertThat(files.add(new ImportData(csv, PredictionKind.OUTCOME, "")).added())
                .isEqualTo(2);
        assertThat(files.export()).isEqualTo(csv);
    }

    @Test
    void anExportIsOneStatement() {
        files.add(FILE);
        assertThat(Statements.count(files::export)).isEqualTo(1);
    }

    @Test
    void aFileThatIsTooLongIsRefused() {
        var file = new ImportData("x".repeat(ImportData.LENGTH + 1), PredictionKind.OUTCOME, "");
        assertThatThrownBy(() -> files.preview(file)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> files.add(file)).isInstanceOf(Refused.class);
    }

    @Test
    void nobodyButStudentsMayCall() {
        var grace = people.advisor("Grace");
        List<Runnable> others = List.of(
                people::anonymous,
                () -> people.actAs(grace),
                () -> people.advise(grace, ada, Area.values()),
                () -> people.endAdvising(grace, ada),
                () -> people.actAs(people.administrator("Root")));
        for (Runnable become : others) {
            become.run();
            assertThatThrownBy(files::export).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> files.preview(FILE)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> files.add(FILE)).isInstanceOf(AccessDeniedException.class);
        }
    }
}
