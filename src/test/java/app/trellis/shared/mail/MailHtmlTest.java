package app.trellis.shared.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MailHtmlTest {

    @Test
    void paragraphsLinesAndLinksComeOutAndNothingElseIsMarkup() {
        assertThat(MailHtml.of("Hello <b>,\n\nlook:\nhttps://example.org/a?b=1&c=2\n\nBye", Locale.GERMAN))
                .contains(
                        "<html lang=\"de\">",
                        "<p>Hello &lt;b&gt;,</p><p>look:<br>\n",
                        "<a href=\"https://example.org/a?b=1&amp;c=2\">https://example.org/a?b=1&amp;c=2</a>",
                        "<p>Bye</p>");
    }
}
