package app.trellis.advising.ui;

import app.trellis.account.Area;
import app.trellis.advising.StudentRow;
import app.trellis.ideas.RequestToAnswer;
import app.trellis.mentoring.MeetingAction;
import app.trellis.mentoring.MeetingRecord;
import app.trellis.mentoring.SharedMeetings;
import app.trellis.plan.Milestone;
import app.trellis.review.SharedReview;
import app.trellis.shared.Change;
import app.trellis.shared.text.Translator;
import app.trellis.shared.ui.Formats;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The sheet for a conversation as Markdown, for the screen and for paper alike. What people typed in one line stays one
 * line and is no Markdown; agendas and notes are.
 */
record SheetText(Translator texts, Formats formats, StudentWords words) {

    /** Headings within an agenda or a note stand below those of the sheet. */
    private static final String OWN_HEADING = "(?m)^(#{1,4}) ";

    SheetPart reasons(StudentRow student) {
        return list(
                "sheet.reasons", student.attention().stream().map(words::why).toList(), "sheet.no-reasons");
    }

    SheetPart changes(List<Change> changes, Since since) {
        var lines = changes.stream()
                .map(each ->
                        texts.get("changes.line", formats.date(each.day()), texts.get(each.key(), plain(each.what()))))
                .toList();
        var part = list("sheet.changes", lines, "changes.none");
        return new SheetPart(part.title(), texts.get(since.key(), formats.date(since.day())) + "\n\n" + part.text());
    }

    SheetPart agenda(SharedMeetings meetings) {
        var next = meetings.planned().stream().findFirst();
        var text = next.map(this::agenda).orElseGet(() -> texts.get("sheet.no-meeting"));
        return new SheetPart(texts.get("sheet.agenda"), text);
    }

    private String agenda(MeetingRecord meeting) {
        var head = texts.get(
                "advising.meetings.to-come",
                formats.date(meeting.date()),
                plain(meeting.mentor().name()));
        return head + "\n\n" + (meeting.agenda().isBlank() ? texts.get("sheet.no-agenda") : own(meeting.agenda()));
    }

    SheetPart actions(SharedMeetings meetings) {
        return list(
                "sheet.actions",
                meetings.actions().first().stream().map(this::action).toList(),
                "sheet.no-actions");
    }

    private String action(MeetingAction action) {
        var who = texts.get(
                "advising.meetings.owner." + action.owner(),
                plain(action.mentor().name()));
        var due = action.due();
        return plain(action.what()) + " ("
                + (due == null ? who : texts.get("advising.meetings.due", who, formats.date(due))) + ")";
    }

    /** What was meant, and what was in the way, in the last finished review. */
    SheetPart review(Optional<SharedReview> last) {
        var text = last.map(this::review).orElseGet(() -> texts.get("advising.no-reviews"));
        return new SheetPart(texts.get("sheet.review"), text);
    }

    private String review(SharedReview review) {
        var text = new StringBuilder(texts.get(
                "advising.review-of",
                review.week().week(),
                formats.date(review.week().monday())));
        if (review.status() != null) {
            text.append(". ").append(texts.get("advising.status." + review.status()));
        }
        if (!review.meant().isEmpty()) {
            text.append("\n\n### ").append(texts.get("advising.meant")).append('\n');
            review.meant().forEach(each -> text.append("\n- ").append(plain(each.text())));
        }
        if (!review.inTheWay().isBlank()) {
            text.append("\n\n### ")
                    .append(texts.get("advising.in-the-way"))
                    .append("\n\n")
                    .append(plain(review.inTheWay()));
        }
        return text.toString();
    }

    SheetPart waiting(List<RequestToAnswer> requests) {
        var lines = requests.stream()
                .map(each -> plain(each.idea()) + " (" + texts.get("feedback.lane." + each.lane()) + ")")
                .toList();
        return list("sheet.waiting", lines, "sheet.no-waiting");
    }

    SheetPart milestones(List<Milestone> next) {
        var lines = next.stream()
                .map(each -> texts.get("advising.milestone-by", plain(each.title()), formats.date(each.target())))
                .toList();
        return list("sheet.milestones", lines, "advising.no-milestone");
    }

    SheetPart notes(String note) {
        return new SheetPart(texts.get("notes.title"), note.isBlank() ? texts.get("sheet.no-notes") : own(note));
    }

    /** What is shared, so that nobody takes what is missing for nothing. */
    SheetPart shared(StudentRow student) {
        var areas = student.shared().stream()
                .sorted()
                .map((Area area) -> texts.get("advising.area." + area))
                .collect(Collectors.joining(", "));
        return new SheetPart(
                texts.get("sheet.shared"),
                areas.isEmpty()
                        ? texts.get("advising.shares-nothing", plain(student.name()))
                        : texts.get("advising.shares", plain(student.name()), areas));
    }

    private SheetPart list(String titleKey, List<String> lines, String noneKey) {
        var text = lines.isEmpty()
                ? texts.get(noneKey)
                : lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
        return new SheetPart(texts.get(titleKey), text);
    }

    private static String own(String markdown) {
        return markdown.strip().replaceAll(OWN_HEADING, "##$1 ");
    }

    static String plain(String text) {
        return text.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("([\\\\`*_{}\\[\\]<>#|~&!])", "\\\\$1")
                .replaceAll("^([-+])", "\\\\$1")
                .replaceAll("^(\\d+)([.)])", "$1\\\\$2");
    }
}
