package app.trellis.report.ui;

import app.trellis.account.AccountId;
import app.trellis.report.Reports;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The screens of the report, with a student in their second year and an advisor. */
abstract class ReportScreenTest extends ViewTest {

    Reports given;
    AccountId ada = new AccountId(UUID.randomUUID());
    AccountId grace = new AccountId(UUID.randomUUID());

    @Autowired
    void given(AutowireCapableBeanFactory beans) {
        given = beans.createBean(Reports.class);
    }

    @BeforeEach
    void adaWithAnAdvisor() {
        ada = given.student("Ada");
        grace = given.advisor("Grace", ada);
    }

    static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    /** The screen's text; HTML is left out. */
    static String text() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }

    void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }
}
