package app.trellis.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaMarkdownTest {

    private final AgendaMarkdown markdown = new AgendaMarkdown((key, arguments) -> "<" + key + ">");

    @Test
    void itIsOneTextWithTheStudentsHeadingsBelowItsOwn() {
        var content = new AgendaContent(
                "What do\nmodels hide? ",
                List.of(
                        new AgendaContent.Theme(
                                "Probes",
                                " # First\ntext # no heading\n###### Sixth\n",
                                List.of(new AgendaContent.Item(ItemKind.BET, "Read them"))),
                        new AgendaContent.Theme("", "", List.of(new AgendaContent.Item(ItemKind.IDEA, "Lies")))));
        assertThat(markdown.of(content)).isEqualTo("""
            # What do models hide?

            ## Probes

            ### First
            text # no heading
            ###### Sixth

            - <agenda.kind.BET>: Read them

            ## <agenda.theme.untitled>

            - <agenda.kind.IDEA>: Lies
            """);
    }

    @Test
    void anEmptyOneHasAHeadingToo() {
        assertThat(markdown.of(new AgendaContent(" ", List.of()))).isEqualTo("# <agenda.document.no-question>\n");
    }
}
