package app.trellis.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountSummary;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdminViewTest extends ViewTest {

    @BeforeEach
    void people() {
        people.student("Ada");
        people.advisor("Grace");
        people.actAs(people.administrator("Root"));
    }

    @Test
    void accountsAreFoundByPartOfAName() {
        UI.getCurrent().navigate("admin", QueryParameters.of("q", "GRA"));
        assertThat($(TextField.class).withLabel("Search name or email").single().getValue())
                .isEqualTo("GRA");
        assertThat(names()).containsExactly("Grace");
    }

    @Test
    void somebodyWithoutMailGetsALinkToHandOver() {
        navigate(AdminView.class);
        assertThat($(Paragraph.class).withTextContaining("Mail is off").exists())
                .isTrue();
        var grid = $(AccountGrid.class).single();
        test(grid, AccountSummary.class).invokeLitRendererFunction(0, 5, "link");
        assertThat($(TextField.class).withLabel("Link to hand over").single().getValue())
                .contains("/forgot-password/");
    }

    @Test
    void nobodyElseGetsIn() {
        people.actAs(people.advisor("Mallory"));
        UI.getCurrent().navigate("admin");
        assertThat($(H1.class).withText("Administration").exists()).isFalse();
    }

    private List<String> names() {
        return $(AccountGrid.class)
                .single()
                .getGenericDataView()
                .getItems()
                .map(AccountSummary::name)
                .toList();
    }
}
