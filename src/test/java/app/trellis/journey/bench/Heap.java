package app.trellis.journey.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What is alive in another JVM, after a collection of its garbage, as {@code jcmd} tells. */
final class Heap {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
    private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");

    private Heap() {}

    /** Live bytes. The histogram collects the garbage first; the second one also what finalisers let go. */
    static long liveBytes(long pid) throws IOException, InterruptedException {
        histogram(pid);
        var total = TOTAL.matcher(histogram(pid));
        if (!total.find()) {
            throw new IllegalStateException("No total in the class histogram");
        }
        return Long.parseLong(total.group(1));
    }

    private static String histogram(long pid) throws IOException, InterruptedException {
        var jcmd = new ProcessBuilder(JCMD.toString(), Long.toString(pid), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        var text = new String(jcmd.getInputStream().readAllBytes());
        if (jcmd.waitFor() != 0) {
            throw new IllegalStateException(text);
        }
        return text;
    }
}
