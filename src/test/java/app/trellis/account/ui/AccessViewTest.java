package app.trellis.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.Area;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;

class AccessViewTest extends ViewTest {

    @Test
    void theLogIsListedAndNarrowedToAPerson() {
        var ada = people.student("Ada");
        var grace = people.advisor("Grace");
        people.advise(grace, ada, Area.PLAN);
        people.actAs(ada);
        UI.getCurrent()
                .navigate(
                        "settings/access",
                        QueryParameters.of("who", grace.value().toString()));
        assertThat(find(ComboBox.class).single().getValue()).isNotNull();
        assertThat(says("One line")).isTrue();
        navigate(AccessView.class);
        assertThat(says("3 lines")).isTrue();
        assertThat(find(AccessRows.class).single().getDataProvider().size(new Query<>()))
                .isEqualTo(3);
    }

    @Test
    void anEmptyLogSaysWhatWillBeHere() {
        people.actAs(people.student("Ada"));
        navigate(AccessView.class);
        assertThat(says("Nothing here yet")).isTrue();
    }

    private boolean says(String text) {
        return find(Paragraph.class).all().stream()
                .anyMatch(each -> each.getText().contains(text));
    }
}
