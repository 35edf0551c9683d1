package app.trellis.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*so*|<p><em>so</em></p>",
                "- one|<ul> <li>one</li> </ul>",
                "# Title|<h3>Title</h3>",
                "<script>alert(1)</script>|<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
                "<b onclick=x>|<p>&lt;b onclick=x&gt;</p>",
                "[a](javascript:alert(1))|<p><a rel=\"noopener noreferrer nofollow\" href=\"\" target=\"_blank\">a</a></p>",
                "![p](http://x.y/z.png)|<p><a rel=\"noopener noreferrer nofollow\" href=\"http://x.y/z.png\" target=\"_blank\">p</a></p>",
                "![](http://x.y/z)|<p><a rel=\"noopener noreferrer nofollow\" href=\"http://x.y/z\" target=\"_blank\">http://x.y/z</a></p>"
            })
    void readsAsItWasMeantAndRunsNothing(String markdown, String html) {
        String rendered = MarkdownText.html(markdown).strip().replace('\n', ' ').replace("<p> ", "<p>");
        assertThat(parts(rendered)).isEqualTo(parts(html));
    }

    /** The order of attributes says nothing. */
    private static Set<String> parts(String html) {
        return Set.of(Arrays.stream(html.split("[ >]")).distinct().toArray(String[]::new));
    }
}
