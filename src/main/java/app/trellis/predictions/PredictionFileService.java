package app.trellis.predictions;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.predictions.CsvImport.Key;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the signed-in student's predictions out as a file, and brings those of other programs in. */
@Service
@Transactional
public class PredictionFileService {

    private static final int SAMPLES = 5;

    private final PredictionRepository predictions;
    private final PredictionArchive archive;
    private final CurrentAccount current;
    private final Clock clock;

    PredictionFileService(
            PredictionRepository predictions, PredictionArchive archive, CurrentAccount current, Clock clock) {
        this.predictions = predictions;
        this.archive = archive;
        this.current = current;
        this.clock = clock;
    }

    /** All predictions as CSV, one line a probability; {@link #add} reads it back. */
    @StudentOnly
    @Transactional(readOnly = true)
    public String export() {
        return CsvExport.of(archive.all(current.id()));
    }

    /** Says what an import would do, and changes nothing. Refused if the file is no CSV or its columns are unknown. */
    @StudentOnly
    @Transactional(readOnly = true)
    public ImportPreview preview(ImportData data) {
        return summary(new CsvImport(data, clock.instant()), archive.keys(current.id()));
    }

    /** Adds what is new, and says what it did. Refused as {@link #preview}. */
    @StudentOnly
    public ImportPreview add(ImportData data) {
        var read = new CsvImport(data, clock.instant());
        var known = archive.keys(current.id());
        fresh(read, known).forEach(each -> predictions.add(current.id(), each));
        return summary(read, known);
    }

    private static ImportPreview summary(CsvImport read, Set<Key> known) {
        var fresh = fresh(read, known);
        return new ImportPreview(
                fresh.size(),
                read.predictions().size() - fresh.size(),
                read.problems(),
                read.people(),
                fresh.stream().limit(SAMPLES).map(Prediction::statement).toList());
    }

    private static List<Prediction> fresh(CsvImport read, Set<Key> known) {
        return read.predictions().entrySet().stream()
                .filter(each -> !known.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
