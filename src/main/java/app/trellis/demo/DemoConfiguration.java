package app.trellis.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Everything of the demo, and only under its profile. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@EnableConfigurationProperties(DemoSettings.class)
@Import({
    DemoDatabase.class,
    Stage.class,
    Beginning.class,
    Weeks.class,
    Talks.class,
    Steps.class,
    Foresight.class,
    Pitches.class,
    Thoughts.class,
    Habits.class,
    Monday.class,
    Undertakings.class,
    StoryPlayer.class,
    Crowd.class,
    ReadingCircle.class,
    Views.class,
    Directions.class,
    Conversations.class,
    Office.class,
    Yearbook.class,
    School.class,
    Cast.class,
    DemoSeed.class
})
class DemoConfiguration {

    private static final int CHEAPEST_HASH = 4;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** On a day of its own, the demo begins at nine in the morning. */
    @Bean
    @Primary
    DemoClock demoClock(DemoSettings settings) {
        var system = Clock.systemUTC();
        var day = settings.day();
        if (day == null) {
            return new DemoClock(system);
        }
        var start = day.atTime(MORNING).atZone(Stage.ZONE).toInstant();
        return new DemoClock(Clock.offset(system, Duration.between(system.instant(), start)));
    }

    /** Everybody's password is printed on the sign-in page: hashing it dearly would only slow the start. */
    @Bean
    @Primary
    PasswordEncoder demoPasswords() {
        return new BCryptPasswordEncoder(CHEAPEST_HASH);
    }
}
