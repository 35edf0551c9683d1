package app.trellis.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What storage must keep of the template's versions and of the answers to them, on every database. */
@Transactional
abstract class TemplateVersionContract {

    private static final TemplateLayer LAYER = new TemplateLayer(List.of(Templates.own("own-a")), List.of("first-bet"));

    @Autowired
    private TemplateVersionRepository versions;

    @Autowired
    private TemplateAnswerRepository answers;

    @Autowired
    private ProgrammeRepository programmes;

    @Autowired
    private MilestoneRepository milestones;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private People people;

    private AccountId ada;
    private AccountId root;

    @BeforeEach
    void people() {
        ada = people.student("Ada");
        root = people.administrator("Root");
    }

    @Test
    void aDraftIsWrittenAndPublishedOnce() {
        assertThat(versions.latest()).isEqualTo(1);
        assertThat(versions.holdDraft()).isEmpty();
        versions.addDraft(2, TemplateLayer.NONE);
        versions.writeDraft(LAYER);
        assertThat(versions.holdDraft()).get().satisfies(it -> {
            assertThat(it.layer()).isEqualTo(LAYER);
            assertThat(it.publishedAt()).isNull();
        });
        assertThat(versions.latest()).isEqualTo(1);
        assertThat(versions.published(2)).isEmpty();

        versions.publishDraft("Why", MutableClock.START, root);
        var second = new TemplateVersionRepository.Row(2, LAYER, "Why", MutableClock.START, "Root");
        assertThat(versions.published(2)).contains(second);
        assertThat(versions.latest()).isEqualTo(2);

        versions.addDraft(3, LAYER);
        versions.writeDraft(TemplateLayer.NONE);
        versions.removeDraft();
        assertThat(versions.all()).containsExactly(second);
    }

    @Test
    void aVersionStaysWhenItsPublisherGoes() {
        versions.addDraft(2, LAYER);
        versions.publishDraft("Why", MutableClock.START, root);
        jdbc.sql("delete from account where id = ?").param(root.value()).update();
        assertThat(versions.published(2))
                .get()
                .satisfies(it -> assertThat(it.publisher()).isEmpty());
    }

    @Test
    void anAnswerIsKeptForgottenAndGoesWithTheAccount() {
        answers.write(ada, "first-bet", 2);
        answers.write(ada, "first-bet", 3);
        answers.write(ada, "reading-log", 2);
        assertThat(answers.of(ada)).isEqualTo(Map.of("first-bet", 3, "reading-log", 2));
        assertThat(answers.of(root)).isEmpty();
        answers.write(root, "first-bet", null);
        answers.write(ada, "reading-log", null);
        assertThat(answers.of(ada)).isEqualTo(Map.of("first-bet", 3));
        jdbc.sql("delete from account where id = ?").param(ada.value()).update();
        assertThat(answers.of(ada)).isEmpty();
    }

    @Test
    void aPlanAndItsMilestonesRememberTheirVersion() {
        programmes.save(StoredProgramme.of(ada, Plans.FIVE_YEARS, 4));
        var milestone = milestones.save(
                StoredMilestone.suggested(ada, Templates.own("own-a"), 3, Plans.fiveYears(), Plans.START));
        assertThat(programmes.findById(ada))
                .get()
                .extracting(StoredProgramme::templateVersion)
                .isEqualTo(4);
        assertThat(milestones.findByIdAndStudentId(milestone.id(), ada))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(milestone);
    }
}
