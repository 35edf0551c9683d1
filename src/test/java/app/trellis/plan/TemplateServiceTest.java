package app.trellis.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.plan.Offset.Anchor;
import app.trellis.shared.NotFound;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class TemplateServiceTest {

    private static final TemplateMilestone LOG = Templates.shipped("reading-log");

    @Autowired
    private TemplateService templates;

    @Autowired
    private People people;

    @BeforeEach
    void administrator() {
        people.actAs(people.administrator("Root"));
    }

    @Test
    void atFirstThereIsTheShippedVersionAlone() {
        assertThat(templates.versions()).singleElement().satisfies(it -> {
            assertThat(it.number()).isEqualTo(1);
            assertThat(it.shipped()).isTrue();
            assertThat(it.milestones()).isEqualTo(Templates.SHIPPED.all());
        });
        assertThat(templates.draft()).isEmpty();
    }

    @Test
    void aDraftIsPreparedAndPublished() {
        templates.start();
        var added = templates.write(null, Templates.own("").called(""));
        templates.write(LOG, Templates.titled(LOG, " Keep notes ", "Notizen führen"));
        templates.leaveOut(Templates.shipped("first-bet"));
        assertThat(templates.versions()).hasSize(1);
        assertThat(templates.publish(" Fits our school ")).isEqualTo(2);

        assertThat(templates.draft()).isEmpty();
        assertThat(templates.versions()).extracting(TemplateVersion::number).containsExactly(2, 1);
        assertThat(templates.version(2)).satisfies(it -> {
            assertThat(it.note()).isEqualTo("Fits our school");
            assertThat(it.publisher()).isEqualTo("Root");
            assertThat(it.publishedAt()).isEqualTo(MutableClock.START);
            assertThat(it.milestones()).contains(added).doesNotContain(LOG);
            assertThat(it.differences())
                    .extracting(TemplateDifference::kind)
                    .containsExactly(TemplateChangeKind.CHANGED, TemplateChangeKind.ADDED, TemplateChangeKind.REMOVED);
            assertThat(it.differences().getFirst().fields()).containsExactly(TemplateField.TITLE);
        });
        templates.start();
        assertThat(templates.draft()).get().satisfies(it -> {
            assertThat(it.number()).isEqualTo(3);
            assertThat(it.differences()).isEmpty();
            assertThat(it.milestones()).isEqualTo(templates.version(2).milestones());
        });
    }

    @Test
    void eachChangeIsTakenBack() {
        templates.start();
        var added = templates.write(null, Templates.own(""));
        templates.leaveOut(added);
        var changed = templates.write(LOG, Templates.titled(LOG, "Keep notes", "Notizen führen"));
        templates.write(changed, LOG);
        templates.leaveOut(LOG);
        templates.write(null, LOG);
        assertThat(templates.draft().orElseThrow().milestones()).isEqualTo(Templates.SHIPPED.all());
        assertRefused("nothing-changed", () -> templates.publish("Why"));
    }

    @Test
    void aDiscardedDraftComesBackUnlessAnotherWasStarted() {
        templates.start();
        var added = templates.write(null, Templates.own(""));
        var discarded = templates.discard();
        assertThat(templates.draft()).isEmpty();
        templates.putBack(discarded);
        assertThat(templates.draft().orElseThrow().milestones()).contains(added);
        templates.discard();
        templates.start();
        assertRefused("other-draft", () -> templates.putBack(discarded));
        templates.leaveOut(LOG);
        templates.publish("Why");
        assertRefused("other-draft", () -> templates.putBack(discarded));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aFaultyMilestoneIsRefused(String why, TemplateMilestone faulty) {
        templates.start();
        assertRefused(why, () -> templates.write(null, faulty));
    }

    static Stream<Arguments> aFaultyMilestoneIsRefused() {
        var own = Templates.own("");
        return Stream.of(
                Arguments.of("title", Templates.titled(own, "Only English", " ")),
                Arguments.of("title", Templates.titled(own, "x".repeat(201), "x")),
                Arguments.of("offset", Templates.at(own, Phase.AMBITION, new Offset(Anchor.START, 37))),
                Arguments.of("key", own.called("No Key")));
    }

    @Test
    void nothingIsWrittenWithoutADraftOrOverAnothersChange() {
        assertRefused("no-draft", () -> templates.write(null, Templates.own("")));
        assertRefused("no-draft", () -> templates.leaveOut(LOG));
        assertRefused("no-draft", () -> templates.publish("Why"));
        assertRefused("no-draft", templates::discard);
        templates.start();
        templates.write(LOG, Templates.titled(LOG, "Keep notes", "Notizen führen"));
        assertRefused("changed-elsewhere", () -> templates.write(LOG, Templates.titled(LOG, "Other", "Anderes")));
        assertRefused("changed-elsewhere", () -> templates.leaveOut(LOG));
        assertRefused("changed-elsewhere", () -> templates.write(null, LOG));
        assertRefused("note", () -> templates.publish("  "));
        assertRefused("note", () -> templates.publish("x".repeat(1001)));
    }

    @Test
    void noLaneBecomesEmpty() {
        templates.start();
        var lane = Templates.SHIPPED.all().stream()
                .filter(it -> it.phase() == Phase.AMBITION)
                .toList();
        lane.subList(1, lane.size()).forEach(templates::leaveOut);
        assertRefused("none", () -> templates.leaveOut(lane.getFirst()));
        assertThat(templates.draft().orElseThrow().milestones()).contains(lane.getFirst());
    }

    @Test
    void aDraftAndWhatIsNotThereAreNoPublishedVersions() {
        templates.start();
        assertThatThrownBy(() -> templates.version(2)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> templates.version(0)).isInstanceOf(NotFound.class);
    }

    @Test
    void oneStatementHoweverManyVersions() {
        for (int number = 2; number < 8; number++) {
            templates.start();
            templates.write(null, Templates.own(""));
            templates.publish("Why");
        }
        assertThat(Statements.count(templates::versions)).isEqualTo(1);
    }

    @Test
    void onlyAdministratorsLookAfterIt() {
        for (var person : new Runnable[] {
            () -> people.actAs(people.student("Ada")), () -> people.actAs(people.advisor("Grace")), people::anonymous
        }) {
            person.run();
            assertThatThrownBy(templates::versions).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(templates::start).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> templates.publish("Why")).isInstanceOf(AccessDeniedException.class);
        }
    }

    private static void assertRefused(String why, ThrowingCallable act) {
        assertThatThrownBy(act).hasMessage("template.refused." + why);
    }
}
