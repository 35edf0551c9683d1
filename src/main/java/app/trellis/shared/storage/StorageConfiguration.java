package app.trellis.shared.storage;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;

/** Teaches Spring Data the types that every feature stores. */
@Configuration
class StorageConfiguration extends AbstractJdbcConfiguration {

    @Override
    protected List<?> userConverters() {
        return List.of(
                IdConverters.WRITE,
                IdConverters.READ,
                WeekConverters.WRITE,
                WeekConverters.READ,
                InstantConverters.READ);
    }
}
