package app.trellis.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TemplateNewsTest {

    private static final TemplateMilestone OLD = Templates.shipped("first-project");
    private static final TemplateMilestone NEW = Templates.titled(OLD, "Join in", "Mitmachen");

    @Test
    void whatIsAlikeIsNoNews() {
        var news = new TemplateNews(NEW, NEW, Profile.BOTH);
        assertThat(news.adds()).isFalse();
        assertThat(news.removes(true)).isFalse();
        assertThat(news.changes(OLD, true, Locale.ENGLISH))
                .as("declined: the words on the plan are older")
                .isEmpty();
    }

    @Test
    void whatIsNewIsAddedForTheResearchItIsMeantFor() {
        var theory = Templates.meantFor(NEW, Profile.THEORY);
        assertThat(new TemplateNews(null, theory, Profile.THEORY).adds()).isTrue();
        assertThat(new TemplateNews(null, theory, Profile.BOTH).adds()).isTrue();
        assertThat(new TemplateNews(null, theory, Profile.EMPIRICAL).adds()).isFalse();
    }

    @Test
    void whatIsLeftOutIsOfferedWhileItIsOpen() {
        var news = new TemplateNews(OLD, null, Profile.BOTH);
        assertThat(news.removes(true)).isTrue();
        assertThat(news.removes(false)).isFalse();
        assertThat(news.adds()).isFalse();
        assertThat(news.changes(OLD, true, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void whatIsNowMeantForOtherResearchIsLeftOut() {
        var theory = Templates.meantFor(OLD, Profile.THEORY);
        assertThat(new TemplateNews(OLD, theory, Profile.EMPIRICAL).removes(true))
                .isTrue();
        assertThat(new TemplateNews(OLD, theory, Profile.BOTH).removes(true)).isFalse();
        assertThat(new TemplateNews(OLD, theory, Profile.BOTH).changes(OLD, true, Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void aChangeAfterOneThatWasDeclinedOffersAllThatDiffersFromThePlan() {
        var third = Templates.at(NEW, OLD.phase(), new Offset(Offset.Anchor.START, 5));
        assertThat(new TemplateNews(NEW, third, Profile.BOTH).changes(OLD, true, Locale.ENGLISH))
                .containsExactly(TemplateField.TITLE, TemplateField.OFFSET);
        assertThat(new TemplateNews(NEW, third, Profile.BOTH).changes(OLD, false, Locale.ENGLISH))
                .as("reached")
                .containsExactly(TemplateField.TITLE);
        assertThat(new TemplateNews(NEW, OLD, Profile.BOTH).changes(OLD, true, Locale.ENGLISH))
                .as("taken back by the third version")
                .isEmpty();
    }

    @Test
    void whatReadsAlikeInTheStudentsLanguageIsNotOffered() {
        var english = Templates.titled(OLD, "Join in", OLD.title().de());
        var news = new TemplateNews(OLD, english, Profile.BOTH);
        assertThat(news.changes(OLD, true, Locale.ENGLISH)).containsExactly(TemplateField.TITLE);
        assertThat(news.changes(OLD, true, Locale.GERMAN)).isEmpty();
    }
}
