package app.trellis.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.shared.Edit;
import app.trellis.testing.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;

/** What storage must keep of reflections, on every database. */
@Transactional
abstract class ReflectionContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private ReflectionRepository reflections;

    @Autowired
    private RestRepository rests;

    @Autowired
    private People people;

    private AccountId ada;
    private AccountId eve;

    @BeforeEach
    void people() {
        ada = people.student("Ada");
        eve = people.student("Eve");
    }

    @Test
    void aReflectionComesBackWithItsAnswers() {
        var id = begun(ReflectionKind.ENVIRONMENT, TODAY);
        answer(id, new Answer(Question.UNTESTED, "", 4, null, ""));
        answer(id, new Answer(Question.ADVISOR, "Grace", 2, null, ""));
        answer(id, new Answer(Question.ADVISOR, "Saul", 5, null, ""));
        answer(id, new Answer(Question.SAFETY, "", null, "A_FEW", ""));
        assertThat(reflections.write(ada, id, Question.ADVISOR, "Grace", new Edit("", "Rarely there.")))
                .isTrue();
        assertThat(reflections.write(ada, id, Question.ADVISOR, "Grace", new Edit("other", "Lost")))
                .isFalse();
        var stored = reflections.list(ada, ReflectionKind.ENVIRONMENT).getFirst();
        assertThat(stored.id()).isEqualTo(id);
        assertThat(stored.finishedOn()).isNull();
        assertThat(stored.answers()).hasSize(4);
        assertThat(stored.answer(Question.ADVISOR, "Grace"))
                .isEqualTo(new Answer(Question.ADVISOR, "Grace", 2, null, "Rarely there."));
        assertThat(stored.answer(Question.SAFETY, "").choice()).isEqualTo("A_FEW");
        assertThat(reflections.list(ada, ReflectionKind.STILL_RIGHT)).isEmpty();
        assertThat(reflections.list(eve, ReflectionKind.ENVIRONMENT)).isEmpty();
    }

    @Test
    void nobodyElseReachesIt() {
        var id = begun(ReflectionKind.STILL_RIGHT, TODAY);
        assertThat(reflections.finish(eve, id, TODAY)).isFalse();
        reflections.remove(eve, id);
        assertThat(reflections.list(ada, ReflectionKind.STILL_RIGHT)).hasSize(1);
        assertThat(reflections.finish(ada, id, TODAY)).isTrue();
        reflections.remove(ada, id);
        assertThat(reflections.list(ada, ReflectionKind.STILL_RIGHT)).isEmpty();
    }

    @Test
    void noAnswerCanBelongToAnothersReflection() {
        var id = begun(ReflectionKind.STILL_RIGHT, TODAY);
        assertThatThrownBy(() -> reflections.makeRoom(eve, id, Question.FIT, ""))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theNewestComesFirst() {
        var older = begun(ReflectionKind.STILL_RIGHT, TODAY.minusYears(1));
        var newer = begun(ReflectionKind.STILL_RIGHT, TODAY);
        assertThat(reflections.list(ada, ReflectionKind.STILL_RIGHT))
                .extracting(Reflection::id)
                .isEqualTo(List.of(newer, older));
    }

    @Test
    void theCalendarsKnowTheLastDayAndTheRest() {
        reflections.finish(ada, begun(ReflectionKind.STILL_RIGHT, TODAY.minusYears(1)), TODAY.minusYears(1));
        reflections.finish(ada, begun(ReflectionKind.STILL_RIGHT, TODAY), TODAY);
        begun(ReflectionKind.ENVIRONMENT, TODAY);
        rests.rest(ada, ReflectionKind.ENVIRONMENT, TODAY.plusDays(1));
        rests.rest(ada, ReflectionKind.ENVIRONMENT, TODAY.plusDays(9));
        var calendars = rests.calendars(ada, null);
        assertThat(Objects.requireNonNull(calendars.get(ReflectionKind.STILL_RIGHT)))
                .isEqualTo(new ReflectionCalendar(null, TODAY, null));
        assertThat(Objects.requireNonNull(calendars.get(ReflectionKind.ENVIRONMENT)))
                .isEqualTo(new ReflectionCalendar(null, null, TODAY.plusDays(9)));
        rests.rest(ada, ReflectionKind.ENVIRONMENT, null);
        assertThat(Objects.requireNonNull(rests.calendars(ada, null).get(ReflectionKind.ENVIRONMENT))
                        .restsUntil())
                .isNull();
        assertThat(rests.calendars(eve, null).values()).allMatch(each -> each.finished() == null);
    }

    private ReflectionId begun(ReflectionKind kind, LocalDate day) {
        var id = ReflectionId.create();
        reflections.begin(ada, id, kind, day);
        return id;
    }

    private void answer(ReflectionId id, Answer answer) {
        reflections.makeRoom(ada, id, answer.question(), answer.about());
        reflections.score(ada, id, answer);
    }
}
