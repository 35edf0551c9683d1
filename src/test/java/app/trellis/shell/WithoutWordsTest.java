package app.trellis.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class WithoutWordsTest {

    @Test
    void saysWhatWentWrongAndWhereButNoMessage() {
        var failure = new IllegalStateException("Mira wrote this", new IllegalArgumentException("and this"));
        failure.addSuppressed(new UnsupportedOperationException("and that"));
        var logged = logged(failure);
        assertThat(logged)
                .contains(
                        "java.lang.IllegalStateException",
                        "Caused by: java.lang.IllegalArgumentException",
                        "Suppressed: java.lang.UnsupportedOperationException",
                        "WithoutWordsTest.saysWhatWentWrongAndWhereButNoMessage")
                .doesNotContain("Mira", "and this", "and that");
    }

    @Test
    void aCircleOfCausesEnds() {
        var first = new IllegalStateException("first");
        var second = new IllegalStateException("second", first);
        first.initCause(second);
        assertThat(logged(first)).doesNotContain("first", "second");
    }

    private static String logged(Throwable failure) {
        var text = new StringWriter();
        WithoutWords.of(failure).printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
