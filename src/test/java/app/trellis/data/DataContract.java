package app.trellis.data;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.shared.Refused;
import app.trellis.shared.storage.Holding;
import app.trellis.shared.storage.Holdings;
import app.trellis.testing.DemoPeople;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** A person's own data, with a sample student who has everything, on every database. */
@Transactional
abstract class DataContract {

    private static final String MARK = "A sentence for nobody else";

    /** Tables that hold nothing of one person, or only secrets that end by themselves. */
    private static final Map<String, String> NOBODYS = Map.ofEntries(
            entry("flyway_schema_history", "the database’s own"),
            entry("instance_settings", "the instance’s"),
            entry("support_entry", "the instance’s"),
            entry("catalogue_entry", "the instance’s"),
            entry("template_version", "the instance’s"),
            entry("report_outcome", "the instance’s"),
            entry("account_invitation", "of people without an account"),
            entry("password_reset", "a secret for two hours"),
            entry("persistent_logins", "a secret of a browser"),
            entry("scheduled_tasks", "jobs, which end by themselves"));

    @Autowired
    private ExportService export;

    @Autowired
    private ErasureService erasure;

    @Autowired
    private List<Holdings> features;

    @Autowired
    private JdbcClient jdbc;

    private DemoPeople people;
    private AccountId student;

    @BeforeEach
    void theSampleStudent(@Autowired AutowireCapableBeanFactory beans) {
        people = beans.createBean(DemoPeople.class);
        student = people.enter(DemoPeople.STUDENT);
    }

    @AfterEach
    void signOut() {
        people.leave();
    }

    @Test
    void everyTableIsSomebodysOrNobodys() {
        var tables = jdbc.sql("select lower(table_name) from information_schema.tables"
                        + " where lower(table_schema) = 'public' and lower(table_type) like 'base%'")
                .query(String.class)
                .list();
        assertThat(tables)
                .hasSizeGreaterThan(70)
                .allMatch(table -> NOBODYS.containsKey(table)
                        || holdings().stream().anyMatch(each -> each.table().equals(table)));
    }

    @Test
    void theFileHoldsEveryRowTwiceAndAReadme() {
        var file = ReadZip.of(export);
        var milestones = new JsonMapper().readTree(file.text("plan/milestone.json"));
        var stored = jdbc.sql("select count(*) from milestone where student_id = ?")
                .param(student.value())
                .query(Integer.class)
                .single();
        assertThat(milestones.size()).isEqualTo(stored).isPositive();
        assertThat(milestones.get(0).get("target_date").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(file.text("plan/milestone.csv").lines()).hasSizeGreaterThan(stored);
        assertThat(file.text("README.txt")).startsWith("data.readme").contains("wellbeing/  data.folder.wellbeing");
        assertThat(file.files().keySet()).contains("wellbeing/check_in.json", "reflection/private_reflection.csv");
    }

    @Test
    void aTextThatASpreadsheetWouldComputeIsATextThere() {
        jdbc.sql("update milestone set title = '=1+1' where student_id = ?")
                .param(student.value())
                .update();
        var file = ReadZip.of(export);
        assertThat(file.text("plan/milestone.csv")).contains(",'=1+1,");
        assertThat(file.text("plan/milestone.json")).contains("\"=1+1\"");
    }

    @Test
    void noSecretIsInTheFile() {
        assertThat(ReadZip.of(export).everything()).doesNotContain("_hash").doesNotContain("{bcrypt}");
    }

    @Test
    void whatIsNotYetTheStudentsToReadIsNotInTheFile() {
        jdbc.sql("update judgement set revealed_at = null, lesson = '', actual_reason = ? where student_id = ?")
                .params(MARK, student.value())
                .update();
        jdbc.sql("update feedback_request set reason = ? where student_id = ?")
                .params(MARK, student.value())
                .update();
        jdbc.sql("update annual_report_reader set given_at = null, view_text = ? where student_id = ?")
                .params(MARK, student.value())
                .update();
        var file = ReadZip.of(export);
        assertThat(file.files()).containsKeys("ideas/judgement.json", "report/annual_report_reader.json");
        assertThat(file.everything()).doesNotContain(MARK);
    }

    @Test
    void onlyTheOwnFileHoldsACheckIn() {
        jdbc.sql("update check_in set note = ? where student_id = ?")
                .params(MARK, student.value())
                .update();
        assertThat(ReadZip.of(export).everything()).contains(MARK);
        for (var other : List.of(DemoPeople.ADVISOR, DemoPeople.ADMINISTRATOR, "kofi@trellis.test")) {
            people.enter(other);
            assertThat(ReadZip.of(export).everything()).doesNotContain(MARK);
        }
    }

    @Test
    void thePreviewSaysWhatGoesAndWhoKeepsFiles() {
        var preview = erasure.preview();
        assertThat(preview.goes())
                .containsKeys("plan", "wellbeing", "ideas")
                .doesNotContainKey("groups")
                .doesNotContainValue(0);
        assertThat(preview.advisors()).isNotEmpty();
        assertThat(preview.inGroups()).isTrue();
    }

    /** What the person wrote to others stays with them, so it is in the file and not among what goes. */
    @Test
    void wordsInSomebodyElsesThreadDoNotGo() {
        people.enter(DemoPeople.ADVISOR);
        assertThat(ReadZip.of(export).files()).containsKey("comments/comment.json");
        int seen = jdbc.sql("select count(*) from comment_seen where account_id = ?")
                .param(people.current().id().value())
                .query(Integer.class)
                .single();
        int mentions = jdbc.sql("select count(*) from comment_mention where account_id = ?")
                .param(people.current().id().value())
                .query(Integer.class)
                .single();
        assertThat(erasure.preview().goes().getOrDefault("comments", 0)).isEqualTo(seen + mentions);
    }

    @Test
    void erasingTakesAllOfIt() {
        assertThatThrownBy(() -> erasure.erase("not the password")).isInstanceOf(Refused.class);
        erasure.erase(DemoPeople.PASSWORD);
        assertThat(holdings()).allSatisfy(each -> assertThat(found(each)).isZero());
    }

    @Test
    void aStudentKeepsWhatAnAdvisorAnsweredWhoGoes() {
        var answered = answered();
        assertThat(answered).isPositive();
        people.enter(DemoPeople.ADVISOR);
        erasure.erase(DemoPeople.PASSWORD);
        assertThat(answered()).isEqualTo(answered);
    }

    @Test
    void theLastAdministratorStays() {
        people.enter(DemoPeople.ADMINISTRATOR);
        assertThatThrownBy(() -> erasure.erase(DemoPeople.PASSWORD))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.key()).isEqualTo("account.last-administrator"));
    }

    private List<Holding> holdings() {
        return features.stream().flatMap(each -> each.all().stream()).toList();
    }

    private int found(Holding holding) {
        return jdbc.sql("select count(*) from " + holding.table() + " t where " + holding.mine())
                .param("me", student.value())
                .query(Integer.class)
                .single();
    }

    private int answered() {
        return jdbc.sql("select count(*) from feedback_request where student_id = ? and answered_at is not null")
                .param(student.value())
                .query(Integer.class)
                .single();
    }
}
