package app.trellis.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * How the demo is set up.
 *
 * @param students how many students to generate for the demo advisor, beside those with a story
 * @param day the day on which the demo takes place; today where it is left out
 */
@ConfigurationProperties("trellis.demo")
record DemoSettings(
        @DefaultValue("0") int students,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day) {}
