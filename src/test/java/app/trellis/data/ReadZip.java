package app.trellis.data;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

/** What a person finds who opens their file. */
record ReadZip(Map<String, String> files) {

    static ReadZip of(ExportService export) {
        var out = new ByteArrayOutputStream();
        export.write(out, (key, arguments) -> key);
        Map<String, String> files = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return new ReadZip(files);
    }

    String text(String file) {
        return Objects.requireNonNull(files.get(file), file);
    }

    String everything() {
        return String.join("\n", files.values());
    }
}
