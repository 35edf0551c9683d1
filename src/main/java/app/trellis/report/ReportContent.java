package app.trellis.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A whole report as it is read, printed and kept.
 *
 * @param texts what the student wrote, as Markdown; empty ones are left out
 * @param views of the advisors it was handed to, by name; what is not given yet is empty
 * @param reply of the student to the views; may be empty
 * @param signedAt when the student said that they had read it, which is not agreement
 */
public record ReportContent(
        ReportHeader header,
        Map<ReportField, String> texts,
        List<AdvisorView> views,
        String reply,
        @Nullable Instant signedAt) {

    /** Takes its own copies. */
    public ReportContent {
        texts = Map.copyOf(texts);
        views = List.copyOf(views);
    }

    /** What is written there, or nothing. */
    public String text(ReportField field) {
        return texts.getOrDefault(field, "");
    }

    /** Whether the student has written anything. */
    public boolean written() {
        return texts.values().stream().anyMatch(text -> !text.isBlank());
    }

    /** As an advisor reads it before all have signed: a reply comes with the student's signature. */
    ReportContent forAdvisor() {
        return signedAt == null ? new ReportContent(header, texts, views, "", null) : this;
    }

    static Map<ReportField, String> withoutBlank(Map<ReportField, String> texts) {
        return texts.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
