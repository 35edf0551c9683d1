package app.trellis.data;

import app.trellis.account.CurrentAccount;
import app.trellis.account.SignedInOnly;
import app.trellis.shared.text.Translator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that Trellis keeps of a person, in one file that is theirs: universities are left, and data should come along.
 * Only here check-ins and reflections leave the server, and only to who wrote them.
 */
@Service
@Transactional
public class ExportService {

    private final HeldTables tables;
    private final CurrentAccount current;

    ExportService(HeldTables tables, CurrentAccount current) {
        this.tables = tables;
        this.current = current;
    }

    /**
     * Writes the signed-in person's data as a ZIP file, one table after the other, and closes the stream. A part that fails
     * breaks the file off rather than leaving something out unsaid.
     *
     * @param texts gives the words of the file's README
     */
    @SignedInOnly
    @Transactional(readOnly = true)
    public void write(OutputStream out, Translator texts) {
        try (var file = new DataFile(out)) {
            Set<String> folders = new LinkedHashSet<>();
            Iterator<HeldTable> each = tables.of(current.id()).iterator();
            while (each.hasNext()) {
                var table = each.next();
                if (!table.rows().isEmpty()) {
                    folders.add(table.holding().folder());
                }
                file.add(table);
            }
            file.add("README.txt", readme(folders, texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String readme(Set<String> folders, Translator texts) {
        var text = new StringBuilder(
                texts.get("data.readme", current.name(), current.today().toString()));
        folders.forEach(
                folder -> text.append('\n').append(folder).append("/  ").append(texts.get("data.folder." + folder)));
        return text.append('\n').toString();
    }
}
