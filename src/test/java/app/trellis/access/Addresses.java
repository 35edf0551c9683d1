package app.trellis.access;

import app.trellis.account.AccountId;
import app.trellis.account.RelationId;
import app.trellis.agenda.BetId;
import app.trellis.agenda.EntryId;
import app.trellis.comments.ThreadId;
import app.trellis.groups.GroupId;
import app.trellis.groups.SessionId;
import app.trellis.ideas.FeedbackRequestId;
import app.trellis.ideas.IdeaId;
import app.trellis.mentoring.MeetingId;
import app.trellis.mentoring.MentorId;
import app.trellis.projects.ProjectId;
import app.trellis.shared.Id;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Real addresses for templates of routes: a parameter is an id of what the segment before it names. */
record Addresses(Function<Class<?>, Object> ids) {

    private static final Map<String, Class<? extends Id>> KINDS = Map.ofEntries(
            Map.entry("advisors", RelationId.class),
            Map.entry("students", AccountId.class),
            Map.entry("asked", FeedbackRequestId.class),
            Map.entry("bets", BetId.class),
            Map.entry("worldview", EntryId.class),
            Map.entry("comments", ThreadId.class),
            Map.entry("groups", GroupId.class),
            Map.entry("sessions", SessionId.class),
            Map.entry("ideas", IdeaId.class),
            Map.entry("meetings", MeetingId.class),
            Map.entry("people", MentorId.class),
            Map.entry("projects", ProjectId.class));

    /** What is named by a word and belongs to nobody. */
    private static final Map<String, String> WORDS = Map.of("opportunities", "iclr", "report", "1", "templates", "1");

    String path(String template) {
        var segments = template.split("/");
        for (int each = 1; each < segments.length; each++) {
            if (segments[each].startsWith(":")) {
                segments[each] = segments[each].endsWith("?") ? "" : value(segments[each - 1]);
            }
        }
        return Arrays.stream(segments).filter(each -> !each.isEmpty()).collect(Collectors.joining("/"));
    }

    /** Whether it leads to something of one student's. */
    static boolean isPersonal(String template) {
        return template.startsWith("report/:")
                || KINDS.keySet().stream().anyMatch(kind -> (template + "/").contains(kind + "/:"));
    }

    private String value(String segment) {
        var kind = KINDS.get(segment);
        var value = kind == null ? WORDS.get(segment) : ids.apply(kind).toString();
        if (value == null) {
            throw new AssertionError("Say in Addresses what stands after " + segment + "/");
        }
        return value;
    }
}
