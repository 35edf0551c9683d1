package app.trellis.impact;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Loads the shipped catalogue once.
 *
 * <p>Every problem is logged. An entry that cannot be read is left out; one that breaks a rule stays, because a test
 * keeps the shipped files free of problems, and then the likelier fault is the machine's clock.
 */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueConfiguration.class);
    private static final String FILES = "classpath*:catalogue/*.yaml";

    @Bean
    CatalogueLayer catalogueLayer(CatalogueRows rows, Clock clock) throws IOException {
        CatalogueReader reader = shipped();
        reader.problems().forEach(problem -> LOG.error("{}", problem));
        CatalogueCheck.problems(reader.entries(), LocalDate.now(clock)).stream()
                .filter(Problem::blocking)
                .forEach(problem -> LOG.error("{}", problem));
        Map<OpportunityId, Opportunity> shipped = new LinkedHashMap<>();
        reader.entries()
                .forEach(entry -> shipped.putIfAbsent(entry.opportunity().id(), entry.opportunity()));
        return new CatalogueLayer(List.copyOf(shipped.values()), rows, clock);
    }

    @Bean
    Catalogue catalogue(CatalogueLayer layer) {
        return new Catalogue(layer::visible);
    }

    static CatalogueReader shipped() throws IOException {
        CatalogueReader reader = new CatalogueReader();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
            try (Reader text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                reader.read(Objects.requireNonNull(file.getFilename()), text);
            }
        }
        return reader;
    }
}
