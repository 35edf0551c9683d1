package app.trellis.ideas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.ideas.IdeaData;
import app.trellis.ideas.IdeaId;
import app.trellis.ideas.IdeaOrder;
import app.trellis.ideas.IdeaQuery;
import app.trellis.ideas.IdeaService;
import app.trellis.ideas.IdeaState;
import app.trellis.ideas.IdeaSummary;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IdeasViewTest extends ViewTest {

    @Autowired
    private IdeaService ideas;

    @BeforeEach
    void adaIsAStudent() {
        people.actAs(people.student("Ada"));
    }

    @Test
    void anEmptyListTeaches() {
        open("");
        assertThat(find(Paragraph.class).withText("No ideas yet").exists()).isTrue();
    }

    @Test
    void whomOneCanPredictIsOneClickAway() {
        open("");
        test(find(RouterLink.class).withText("Who can I predict").single()).click();
        assertThat(find(H1.class).single().getText()).isEqualTo("Who can I predict");
    }

    @Test
    void aLineIsKeptAndTakenBack() {
        open("");
        test(line()).setValue("Probe for lies");
        test(find(Button.class).withText("Keep").single()).click();
        assertThat(lines()).containsExactly("Probe for lies");
        assertThat(line().getValue()).isEmpty();

        test(find(Button.class).withText("Undo").single()).click();

        assertThat(ideas.count(IdeaQuery.ALL)).isZero();
    }

    @Test
    void aLineFromALinkIsOnlyFilledIn() {
        open("capture=A%20paper%20https://x.org");
        assertThat(line().getValue()).isEqualTo("A paper https://x.org");
        assertThat(line().getHelperText()).startsWith("This line came with a link");
        assertThat(ideas.count(IdeaQuery.ALL)).isZero();

        test(find(Button.class).withText("Keep").single()).click();

        assertThat(lines()).containsExactly("A paper https://x.org");
    }

    @Test
    void nothingTypedIsRefusedAtTheField() {
        open("");
        test(find(Button.class).withText("Keep").single()).click();
        assertThat(line().isInvalid()).isTrue();
    }

    @Test
    void theAddressNarrowsAndOrders() {
        ideas.capture(new IdeaData("First", "", List.of("evals"), false));
        ideas.capture(IdeaData.of("Second"));
        open("tag=evals");
        assertThat(lines()).containsExactly("First");
        open("order=ranked");
        assertThat(lines()).containsExactly("First", "Second");
        open("text=nowhere");
        assertThat(find(Paragraph.class).withText("No idea fits all of that").exists())
                .isTrue();
    }

    @Test
    void theAddressIsReadAndWrittenAlike() {
        IdeaQuery query = new IdeaQuery("lie", Set.of(IdeaState.FILTERED_OUT), "evals", IdeaOrder.RANKED);
        assertThat(IdeasAddress.read(IdeasAddress.write(query))).isEqualTo(query);
        assertThat(IdeasAddress.read(QueryParameters.of("state", "nonsense"))).isEqualTo(IdeaQuery.ALL);
    }

    @Test
    void fromAnyScreenOneClickCaptures() {
        UI.getCurrent().navigate("settings");
        test(find(Button.class).withText("Capture an idea").single()).click();
        TextField field = find(TextField.class).withLabel("Your idea in a line").single();
        test(field).setValue("From afar");
        test(find(Button.class).withText("Keep").single()).click();
        IdeaId id = ideas.list(IdeaQuery.ALL, 0, 1).getFirst().id();
        assertThat(ideas.find(id).line()).isEqualTo("From afar");

        test(find(Button.class).withText("Undo").single()).click();

        assertThat(ideas.count(IdeaQuery.ALL)).isZero();
    }

    private TextField line() {
        return find(TextField.class).withLabel("Your idea in a line").single();
    }

    @SuppressWarnings("unchecked")
    private List<String> lines() {
        VirtualList<IdeaSummary> rows = find(VirtualList.class).single();
        return rows.getDataProvider()
                .fetch(new Query<>(0, 50, List.of(), null, null))
                .map(IdeaSummary::line)
                .toList();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("ideas", QueryParameters.fromString(query));
    }
}
