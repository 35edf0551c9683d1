package app.trellis.shared.storage;

import app.trellis.shared.Id;
import java.lang.reflect.InvocationTargetException;
import java.util.UUID;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Reads and writes every kind of {@link Id} as the UUID it holds, so that a new kind needs no registration. */
final class IdConverters {

    static final Converter<Id, UUID> WRITE = new Write();
    static final ConverterFactory<UUID, Id> READ = new Read();

    private IdConverters() {}

    @WritingConverter
    private static final class Write implements Converter<Id, UUID> {
        @Override
        public UUID convert(Id id) {
            return id.value();
        }
    }

    @ReadingConverter
    private static final class Read implements ConverterFactory<UUID, Id> {
        @Override
        public <T extends Id> Converter<UUID, T> getConverter(Class<T> type) {
            return value -> wrap(value, type);
        }
    }

    private static <T extends Id> T wrap(UUID value, Class<T> type) {
        try {
            var constructor = type.getDeclaredConstructor(UUID.class);
            constructor.setAccessible(true);
            return constructor.newInstance(value);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(type + " is not a record of one UUID", e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type + " refused a stored id", e);
        }
    }
}
