package app.trellis.agenda;

import app.trellis.account.CurrentAccount;
import app.trellis.mentoring.MentorId;
import app.trellis.shared.time.IsoWeek;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads rows of entries; prompts come in the reader's language, and a mentor by their present name. */
@Component
class WorldviewRow {

    static final String SELECT = """
        select e.*, coalesce(m.name, e.differs_from) as differs_name from worldview_entry e
        left join mentor m on m.id = e.differs_mentor and m.student_id = e.student_id
        """;

    private final Prompts prompts;
    private final CurrentAccount reader;

    WorldviewRow(Prompts prompts, CurrentAccount reader) {
        this.prompts = prompts;
        this.reader = reader;
    }

    Entry entry(ResultSet row) throws SQLException {
        var mentor = row.getObject("differs_mentor", UUID.class);
        return new Entry(
                id(row),
                row.getObject("written_on", LocalDate.class),
                row.getObject("changed_on", LocalDate.class),
                row.getString("text"),
                new Difference(
                        mentor == null ? null : new MentorId(mentor),
                        row.getString("differs_name"),
                        row.getString("differs_why")),
                prompt(row),
                row.getBoolean("shown"));
    }

    EntrySummary summary(ResultSet row) throws SQLException {
        var prompt = row.getString("prompt");
        return new EntrySummary(
                id(row),
                row.getObject("written_on", LocalDate.class),
                Beginning.of(row.getString("beginning")),
                row.getString("differs_name"),
                prompt == null ? "" : prompts.question(prompt, reader.locale()),
                row.getBoolean("shown"));
    }

    static EntryId id(ResultSet row) throws SQLException {
        return new EntryId(row.getObject("id", UUID.class));
    }

    private @Nullable AnsweredPrompt prompt(ResultSet row) throws SQLException {
        var key = row.getString("prompt");
        var week = row.getString("prompt_week");
        return key == null || week == null
                ? null
                : new AnsweredPrompt(key, IsoWeek.parse(week), prompts.question(key, reader.locale()));
    }
}
