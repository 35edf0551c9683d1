package app.trellis.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndependenceSwitchTest {

    @ParameterizedTest(name = "{0} months, {1}: month {3}")
    @CsvSource(textBlock = """
            36, NONE,         12, 12,  0
            36, ABOUT_A_YEAR, 12,  6,  0
            36, TWO_OR_MORE,  12,  6, -1
            42, NONE,         14, 14,  0
            42, ABOUT_A_YEAR, 14,  8,  0
            42, TWO_OR_MORE,  14,  6, -1
            48, NONE,         16, 16,  0
            48, ABOUT_A_YEAR, 16, 10,  0
            48, TWO_OR_MORE,  16,  6, -1
            60, NONE,         20, 20,  0
            60, ABOUT_A_YEAR, 20, 14,  0
            60, TWO_OR_MORE,  20,  8,  0
            72, NONE,         24, 24,  0
            72, ABOUT_A_YEAR, 24, 18,  0
            72, TWO_OR_MORE,  24, 12,  0
            # other lengths: rounded to whole months, and kept between 6 and 24
            12, NONE,          4,  6, -1
            12, TWO_OR_MORE,   4,  6, -1
            40, NONE,         13, 13,  0
            41, NONE,         14, 14,  0
            73, NONE,         24, 24,  0
            74, NONE,         25, 24,  1
            120, NONE,         40, 24,  1
            120, TWO_OR_MORE,  40, 24,  1
            """)
    void followsLengthAndExperience(int lengthMonths, Experience experience, int computed, int month, int bound) {
        var rule = IndependenceSwitch.of(lengthMonths, experience);

        assertThat(rule).isEqualTo(new IndependenceSwitch(computed, experience.monthsSaved(), month));
        assertThat(rule.bound()).isEqualTo(bound);
    }
}
