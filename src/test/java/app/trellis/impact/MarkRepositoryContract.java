package app.trellis.impact;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the storage of marks promises, on every database. */
@Transactional
abstract class MarkRepositoryContract {

    private static final OpportunityMark MARK = new OpportunityMark(new OpportunityId("iclr"), true, "Wörter: „ß“, 安全");

    @Autowired
    private MarkRepository marks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private People people;

    private AccountId ada;

    @BeforeEach
    void adaIsAStudent() {
        ada = people.student("Ada");
    }

    @Test
    void readsBackWhatWasWrittenInPlaceOfTheOneBefore() {
        marks.write(ada, new OpportunityMark(MARK.opportunity(), false, "old"));
        marks.write(ada, MARK);
        assertThat(marks.of(ada)).containsExactly(MARK);
        assertThat(marks.find(ada, MARK.opportunity())).isEqualTo(MARK);
        assertThat(marks.of(people.student("Ben"))).isEmpty();
        marks.write(ada, OpportunityMark.none(MARK.opportunity()));
        assertThat(marks.of(ada)).isEmpty();
    }

    @Test
    void goesWithTheAccount() {
        marks.write(ada, MARK);
        jdbc.sql("delete from account where id = ?").param(ada.value()).update();
        assertThat(marks.of(ada)).isEmpty();
    }
}
