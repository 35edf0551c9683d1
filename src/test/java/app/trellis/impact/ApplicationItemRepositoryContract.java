package app.trellis.impact;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.testing.People;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the storage of items promises, on every database. */
@Transactional
abstract class ApplicationItemRepositoryContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private ApplicationItemRepository items;

    @Autowired
    private ApplicationRepository applications;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private People people;

    private AccountId ada;
    private AccountId ben;
    private ApplicationId application;

    @BeforeEach
    void adaApplies() {
        ada = people.student("Ada");
        ben = people.student("Ben");
        application = applications
                .save(StoredApplication.of(ada, Samples.CONFERENCE, "2027", TODAY))
                .read()
                .id();
    }

    @Test
    void readsBackWhatWasStoredWhatIsDueFirstAtTheTop() {
        ApplicationItem whenever = item("Wörter: „ß“, 安全", null);
        ApplicationItem later = item("Statement", TODAY.plusDays(9));
        ApplicationItem first = item("Letter", TODAY);

        items.done(ada, first.id(), TODAY);

        assertThat(items.of(ada, application))
                .containsExactly(new ApplicationItem(first.id(), application, first.data(), TODAY), later, whenever);
    }

    @Test
    void anotherStudentFindsAndChangesNothing() {
        ApplicationItem item = item("Letter", TODAY);

        items.done(ben, item.id(), TODAY);
        items.delete(ben, item.id());

        assertThat(items.find(ben, item.id())).isEmpty();
        assertThat(items.of(ben, application)).isEmpty();
        assertThat(items.find(ada, item.id())).contains(item);
    }

    @Test
    void isOpenedAgainAndDeleted() {
        ApplicationItem item = item("Letter", TODAY);
        items.done(ada, item.id(), TODAY);
        items.done(ada, item.id(), null);
        assertThat(items.find(ada, item.id())).contains(item);

        items.delete(ada, item.id());
        assertThat(items.of(ada, application)).isEmpty();
    }

    @Test
    void goesWithItsApplication() {
        item("Letter", TODAY);

        jdbc.sql("delete from application where id = ?")
                .param(application.value())
                .update();

        assertThat(items.of(ada, application)).isEmpty();
    }

    private ApplicationItem item(String text, @Nullable LocalDate due) {
        ItemData data = new ItemData(ItemKind.LETTER, text, "Ingrid", due);
        ApplicationItem item = new ApplicationItem(ApplicationItemId.create(), application, data, null);
        items.insert(ada, item);
        return item;
    }
}
