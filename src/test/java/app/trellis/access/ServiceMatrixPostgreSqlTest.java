package app.trellis.access;

import app.trellis.Trellis;
import app.trellis.testing.PostgreSql;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = Trellis.class,
        properties = {"trellis.demo.day=2026-11-24", "trellis.demo.students=4"})
@ActiveProfiles("demo")
@ContextConfiguration(initializers = PostgreSql.ForDemo.class)
class ServiceMatrixPostgreSqlTest extends ServiceMatrixContract {}
