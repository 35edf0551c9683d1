package app.trellis.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedianTest {

    @ParameterizedTest
    @CsvSource({"7, 7", "9 1 2, 2", "4 1, 2.5", "100 3 1 2, 2.5", "5 5 5 5, 5", "-3 0 8, 0"})
    void theMiddleOfWhatIsSorted(String numbers, double median) {
        assertThat(Median.of(Arrays.stream(numbers.split(" ")).map(Integer::valueOf)))
                .hasValue(median);
    }

    @Test
    void ofNothingThereIsNone() {
        assertThat(Median.of(Arrays.stream(new Integer[0]))).isEmpty();
    }
}
