package app.trellis.shared.storage;

import app.trellis.shared.time.IsoWeek;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Stores a week as the text that sorts as weeks do. */
final class WeekConverters {

    static final Converter<IsoWeek, String> WRITE = new Write();
    static final Converter<String, IsoWeek> READ = new Read();

    private WeekConverters() {}

    @WritingConverter
    private static final class Write implements Converter<IsoWeek, String> {
        @Override
        public String convert(IsoWeek week) {
            return week.toString();
        }
    }

    @ReadingConverter
    private static final class Read implements Converter<String, IsoWeek> {
        @Override
        public IsoWeek convert(String text) {
            return IsoWeek.parse(text);
        }
    }
}
