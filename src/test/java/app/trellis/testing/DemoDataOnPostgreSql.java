package app.trellis.testing;

import app.trellis.Trellis;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** As {@link DemoData}, on a real PostgreSQL that the test starts. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Trellis.class,
        properties = {"trellis.demo.day=2026-11-24", "trellis.demo.students=4", "trellis.jobs.enabled=false"})
@ActiveProfiles("demo")
@ContextConfiguration(initializers = PostgreSql.ForDemo.class)
public @interface DemoDataOnPostgreSql {}
