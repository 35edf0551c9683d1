package app.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The door costs a stranger little, and costs the server nothing. */
class SignInPageWeightIT extends Journey {

    private static final int MOST_BYTES = 60 * 1024;
    private static final String BYTES = """
            return ['navigation', 'resource']
                .flatMap(kind => performance.getEntriesByType(kind))
                .reduce((sum, entry) => sum + entry.transferSize, 0)""";

    @Test
    void theColdSignInPageIsLightAndMakesNoSession() {
        var stranger = visitor();

        stranger.open("/login");
        stranger.settle();

        assertThat(stranger.driver().manage().getCookieNamed("JSESSIONID")).isNull();
        assertThat((Long) stranger.ask(BYTES))
                .as("bytes over the wire")
                .isPositive()
                .isLessThanOrEqualTo(MOST_BYTES);
    }
}
