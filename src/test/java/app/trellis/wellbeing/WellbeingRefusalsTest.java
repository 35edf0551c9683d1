package app.trellis.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.Area;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** Nobody but a student gets past any method of the three services, not even an advisor with everything shared. */
@ServiceTest
class WellbeingRefusalsTest {

    record Call(String name, Consumer<Services> call) {

        @Override
        public String toString() {
            return name;
        }
    }

    record Services(WellbeingService wellbeing, ScoreService scores, SupportService support) {}

    private static final NotedScore SCORE =
            new NotedScore(ScoreId.create(), Questionnaire.PHQ_4, 3, LocalDate.of(2026, 11, 20));

    private static final List<Call> CALLS = List.of(
            new Call("WellbeingService.find", to -> to.wellbeing().find(Week.THIS)),
            new Call("WellbeingService.save", to -> to.wellbeing().save(Week.THIS, CheckInData.empty())),
            new Call("WellbeingService.skip", to -> to.wellbeing().skip(Week.THIS)),
            new Call("WellbeingService.remove", to -> to.wellbeing().remove(Week.THIS)),
            new Call("WellbeingService.restore", to -> to.wellbeing().restore(Week.skipped(0))),
            new Call("WellbeingService.list", to -> to.wellbeing().list(0, 10)),
            new Call("WellbeingService.trend", to -> to.wellbeing().trend()),
            new Call("WellbeingService.lowPattern", to -> to.wellbeing().lowPattern()),
            new Call("WellbeingService.dismissLowPattern", to -> to.wellbeing().dismissLowPattern()),
            new Call("ScoreService.list", to -> to.scores().list()),
            new Call(
                    "ScoreService.note",
                    to -> to.scores().note(new ScoreData(ScoreScale.PHQ_4_SUM, 3, SCORE.takenOn()))),
            new Call("ScoreService.remove", to -> to.scores().remove(SCORE.id())),
            new Call("ScoreService.restore", to -> to.scores().restore(SCORE)),
            new Call("SupportService.find", to -> to.support().find()),
            new Call("SupportService.countries", to -> to.support().countries()),
            new Call("SupportService.chooseCountry", to -> to.support().chooseCountry("DE")),
            new Call("SupportService.enterOwnService", to -> to.support().enterOwnService(OwnService.none())));

    @Autowired
    private People people;

    @Autowired
    private WellbeingService wellbeing;

    @Autowired
    private ScoreService scores;

    @Autowired
    private SupportService support;

    static List<Call> calls() {
        return CALLS;
    }

    @Test
    void everyPublicMethodIsTriedHere() {
        var methods = Stream.of(WellbeingService.class, ScoreService.class, SupportService.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(WellbeingRefusalsTest::name);
        assertThat(methods)
                .containsExactlyInAnyOrderElementsOf(
                        CALLS.stream().map(Call::name).toList());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void refusesAnAdvisorWithEverythingShared(Call call) {
        var advisor = people.advisor("Grace");
        people.advise(advisor, people.student("Ada"), Area.values());
        people.actAs(advisor);
        assertThatThrownBy(() -> run(call)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void refusesAnAdministrator(Call call) {
        people.actAs(people.administrator("Root"));
        assertThatThrownBy(() -> run(call)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void refusesAStranger(Call call) {
        people.anonymous();
        assertThatThrownBy(() -> run(call)).isInstanceOfAny(AccessDeniedException.class, AuthenticationException.class);
    }

    private void run(Call call) {
        call.call().accept(new Services(wellbeing, scores, support));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
