package app.trellis.advising.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.account.AdvisingService;
import app.trellis.account.Area;
import app.trellis.account.RelationId;
import app.trellis.advising.NoteService;
import app.trellis.shared.Edit;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PreviewViewTest extends ViewTest {

    @Autowired
    private AdvisingService advising;

    @Autowired
    private NoteService notes;

    private AccountId ada;
    private AccountId grace;
    private RelationId relation;

    @BeforeEach
    void aRelation() {
        ada = people.student("Ada");
        grace = people.advisor("Grace");
        people.advise(grace, ada, Area.REVIEWS, Area.MEETINGS);
        notes.write(ada, new Edit("", "A secret of Grace's"));
        people.actAs(ada);
        relation = advising.myAdvisors().getFirst().id();
    }

    @Test
    void theStudentSeesTheSamePanelsAndNeverTheNote() {
        open(relation);
        var seen = text();
        assertThat(seen)
                .contains("as Grace sees it now", "No review is finished yet", "Not shared", "Ada shares with you")
                .doesNotContain("A secret", "My note");
        assertThat(find(TextArea.class).exists()).isFalse();
        people.actAs(grace);
        UI.getCurrent().navigate("students/" + ada.value());
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("A secret of Grace's");
        for (var panel :
                new String[] {"Worth asking about", "What changed", "Where things stand", "Reviews", "Meetings"}) {
            assertThat(seen).contains(panel);
            assertThat(text()).contains(panel);
        }
    }

    @Test
    void nothingCanBeClearedThere() {
        open(relation);
        assertThat(find(Button.class).withText("We have talked").exists()).isFalse();
    }

    @Test
    void aForeignRelationAnEndedOneAndNoneLookTheSame() {
        people.actAs(people.student("Eve"));
        open(relation);
        assertThat(text()).contains("Nothing here");
        people.actAs(ada);
        advising.end(relation);
        open(relation);
        assertThat(text()).contains("Nothing here");
        open(new RelationId(UUID.randomUUID()));
        assertThat(text()).contains("Nothing here");
    }

    private static void open(RelationId relation) {
        UI.getCurrent().navigate("settings/advisors/" + relation.value() + "/preview");
    }

    private static String text() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}
