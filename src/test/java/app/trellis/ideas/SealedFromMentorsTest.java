package app.trellis.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The seal is real: nothing that a mentor can reach, by link or by account, gives what the student sealed. */
@AutoConfigureMockMvc
class SealedFromMentorsTest extends FeedbackCase {

    private static final SealData SEAL = new SealData(63, 38, "zqx-sealed-reason");
    private static final String[] SECRETS = {"63", "38", "zqx-sealed-reason"};

    @Autowired
    private MockMvc web;

    /** A new method or field that carries a number to a mentor must be looked at here first. */
    @Test
    void whatTheServicesForMentorsReturnHasNoPlaceForANumber() {
        var carried = new TreeSet<String>();
        Stream.of(GuestFeedbackService.class, AskedService.class)
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .forEach(method -> {
                    if (!isCount(method)) {
                        collect(method.getGenericReturnType(), carried);
                    }
                });
        assertThat(carried)
                .contains("ProposalToJudge", "GuestLink", "RequestToAnswer")
                .doesNotContain(
                        "int",
                        "Integer",
                        "long",
                        "Long",
                        "double",
                        "Double",
                        "SealData",
                        "Judgement",
                        "Verdict",
                        "FeedbackAnswer",
                        "MentorRecord",
                        "Object");
    }

    @Test
    void thePageOfALinkShowsNoneOfIt() throws Exception {
        var token = askSaul();
        judgements.seal(idea, saul, SEAL);
        people.anonymous();
        assertNothingIn(page(token));
        assertNothingIn(String.valueOf(guests.open(token)));
        guests.answer(token, THEORY_ANSWER);
        assertNothingIn(page(token));
        people.actAs(ada);
        judgements.reveal(idea, saul);
        people.anonymous();
        assertNothingIn(page(token));
    }

    @Test
    void whatTheAdvisorSeesShowsNoneOfIt() {
        var request = askGrace();
        judgements.seal(idea, advisor, SEAL);
        people.actAs(grace);
        assertNothingIn(withoutIds(asked.list(0, 10).toString()));
        assertNothingIn(withoutIds(asked.get(request).toString()));
    }

    @Test
    void servicesThatShowItAreRefusedToMentors() {
        for (Object service : List.of(judgements, strengths, feedback)) {
            Arrays.stream(AopUtils.getTargetClass(service).getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .forEach(method -> assertThat(method.isAnnotationPresent(app.trellis.account.StudentOnly.class))
                            .as(method.toString())
                            .isTrue());
        }
    }

    private String page(String token) throws Exception {
        return web.perform(MockMvcRequestBuilders.get("/feedback/" + token))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("value=\"[^\"]*\"", "")
                .replaceAll("<head>(?s:.*?)</head>", "");
    }

    private static String withoutIds(String text) {
        return text.replaceAll("[0-9a-f-]{36}", "").replaceAll("\\d{4}-\\d\\d-\\d\\dT[^,\\]]*", "");
    }

    private static void assertNothingIn(String text) {
        assertThat(withoutIds(text)).isNotEmpty().doesNotContain(SECRETS);
    }

    private static boolean isCount(Method method) {
        return method.getName().equals("count") && method.getReturnType() == int.class;
    }

    private static void collect(Type type, Set<String> found) {
        if (type instanceof ParameterizedType list) {
            Arrays.stream(list.getActualTypeArguments()).forEach(each -> collect(each, found));
        } else if (type instanceof Class<?> each && found.add(each.getSimpleName()) && each.isRecord()) {
            Arrays.stream(Objects.requireNonNull(each.getRecordComponents()))
                    .map(RecordComponent::getGenericType)
                    .forEach(part -> collect(part, found));
        }
    }
}
