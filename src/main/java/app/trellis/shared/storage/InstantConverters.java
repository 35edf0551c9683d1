package app.trellis.shared.storage;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;

/** H2 hands a stored instant over with its offset, where PostgreSQL's driver hands over a timestamp. */
final class InstantConverters {

    static final Converter<OffsetDateTime, Instant> READ = new Read();

    private InstantConverters() {}

    @ReadingConverter
    private static final class Read implements Converter<OffsetDateTime, Instant> {
        @Override
        public Instant convert(OffsetDateTime moment) {
            return moment.toInstant();
        }
    }
}
