package app.trellis.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.testing.People;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the storage of applications promises, on every database. */
@Transactional
abstract class ApplicationRepositoryContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private ApplicationRepository applications;

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
    void readsBackWhatWasStored() {
        StoredApplication stored = applications.save(StoredApplication.of(ada, Samples.CONFERENCE, "2027", TODAY));
        stored.become(ApplicationState.ATTENDED, TODAY);
        stored.note("Wörter und Zeichen: „ß“, 安全");
        applications.save(stored);

        assertThat(applications.findByStudentId(ada))
                .singleElement()
                .extracting(StoredApplication::read)
                .satisfies(application -> {
                    assertThat(application.title()).isEqualTo("Sample sample 2027");
                    assertThat(application.gaps()).containsExactly(Gap.SAFETY_COMMUNITY);
                    assertThat(application.state()).isEqualTo(ApplicationState.ATTENDED);
                    assertThat(application.note()).isEqualTo("Wörter und Zeichen: „ß“, 安全");
                    assertThat(application.savedOn()).isEqualTo(TODAY);
                    assertThat(application.attendedOn()).isEqualTo(TODAY);
                    assertThat(application.milestone()).isNull();
                });
    }

    @Test
    void findsOnlyForItsOwner() {
        Application stored = applications
                .save(StoredApplication.of(ada, Samples.CONFERENCE, "", TODAY))
                .read();
        AccountId ben = people.student("Ben");

        assertThat(applications.findByIdAndStudentId(stored.id(), ada)).isPresent();
        assertThat(applications.findByIdAndStudentId(stored.id(), ben)).isEmpty();
        assertThat(applications.findByStudentId(ben)).isEmpty();
    }

    @Test
    void storesAnEditionOnlyOnce() {
        applications.save(StoredApplication.of(ada, Samples.CONFERENCE, "2026", TODAY));
        applications.save(StoredApplication.of(ada, Samples.CONFERENCE, "2027", TODAY));
        StoredApplication again = StoredApplication.of(ada, Samples.CONFERENCE, "2027", TODAY);

        assertThatThrownBy(() -> applications.save(again)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void goesWithItsStudent() {
        applications.save(StoredApplication.of(ada, Samples.CONFERENCE, "", TODAY));

        jdbc.sql("delete from account where id = ?").param(ada.value()).update();

        assertThat(applications.findByStudentId(ada)).isEqualTo(List.of());
    }
}
