package app.trellis.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.testing.ServiceTest;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Without its profile, there is nothing of the demo. */
@ServiceTest
class DemoOffTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void noPartOfTheDemoIsThere() {
        assertThat(Arrays.stream(context.getBeanDefinitionNames()).map(context::getType))
                .noneMatch(type -> type != null && type.getPackageName().startsWith("app.trellis.demo"));
    }

    @Test
    void nobodyIsThere() {
        assertThat(jdbc.sql("select count(*) from account").query(Integer.class).single())
                .isZero();
    }
}
