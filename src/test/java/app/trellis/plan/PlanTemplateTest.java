package app.trellis.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.plan.Offset.Anchor;
import app.trellis.plan.TemplateMilestone.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

class PlanTemplateTest {
    private static final PlanTemplate SHIPPED = PlanTemplate.read(new ClassPathResource("plan/milestones.yaml"));

    @ParameterizedTest
    @EnumSource
    void everyProfileGetsAboutForty(Profile profile) {
        assertThat(SHIPPED.suggestedFor(profile)).hasSizeBetween(35, 50);
    }

    @Test
    void everyMilestoneSpeaksBothLanguages() {
        assertThat(SHIPPED.all())
                .allSatisfy(it -> assertThat(it.title().in(Locale.GERMANY))
                        .isNotEqualTo(it.title().in(Locale.UK)))
                .allSatisfy(
                        it -> assertThat(it.why().de()).isNotEqualTo(it.why().en()))
                .allSatisfy(it -> assertThat(it.evidence().de())
                        .isNotEqualTo(it.evidence().en()));
    }

    @Test
    void everyMilestoneOfAnOrdinaryProgrammeLiesInItsLane() {
        var programme = Plans.fiveYears();
        var windows = new PhaseWindows(programme).list();

        assertThat(SHIPPED.all())
                .allSatisfy(it -> assertThat(windows.get(it.phase().ordinal())
                                .contains(it.offset().in(programme).date()))
                        .as(it.key())
                        .isTrue());
    }

    @Test
    void empiricalAndTheoreticalResearchDifferInExecutionOnly() {
        var empirical = new HashSet<>(SHIPPED.suggestedFor(Profile.EMPIRICAL));
        var theory = new HashSet<>(SHIPPED.suggestedFor(Profile.THEORY));

        assertThat(SHIPPED.suggestedFor(Profile.BOTH)).containsAll(empirical).containsAll(theory);
        assertThat(SHIPPED.all())
                .filteredOn(it -> it.profile() != Profile.BOTH)
                .extracting(TemplateMilestone::phase)
                .containsOnly(Phase.EXECUTION);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void aFaultyTemplateIsRefused(TemplateMilestone faulty, String message) {
        List<TemplateMilestone> milestones = new ArrayList<>(SHIPPED.all());
        milestones.add(faulty);

        assertThatThrownBy(() -> new TemplateCheck(milestones).run()).hasMessageEndingWith(message);
    }

    static Stream<Arguments> aFaultyTemplateIsRefused() {
        var words = new Words("a", "b");
        var offset = new Offset(Anchor.START, 0);
        return Stream.of(
                faulty("first-project", offset, words, "key-twice"),
                faulty("Not A Key", offset, words, "key"),
                faulty("x", new Offset(Anchor.START, -1), words, "offset"),
                faulty("x", new Offset(Anchor.START, 37), words, "offset"),
                faulty("x", new Offset(Anchor.SWITCH, -7), words, "offset"),
                faulty("x", new Offset(Anchor.END, 1), words, "offset"),
                faulty("x", offset, new Words("a", " "), "title"),
                faulty("x", offset, new Words("a".repeat(201), "b"), "title"));
    }

    private static Arguments faulty(String key, Offset offset, Words title, String message) {
        var words = new Words("a", "b");
        return Arguments.of(
                new TemplateMilestone(
                        key, Phase.AMBITION, PostSection.AMBITION, Profile.BOTH, offset, title, words, words),
                message);
    }

    @Test
    void aPhaseWithoutMilestonesIsRefused() {
        var withoutAmbition = SHIPPED.all().stream()
                .filter(it -> it.phase() != Phase.AMBITION)
                .toList();

        assertThatThrownBy(() -> new TemplateCheck(withoutAmbition).run())
                .hasMessage("Milestone template, AMBITION for EMPIRICAL: none");
    }
}
