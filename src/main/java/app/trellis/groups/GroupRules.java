package app.trellis.groups;

import app.trellis.shared.Refused;
import java.time.LocalDate;

/** What a group, a member and a session must look like. */
final class GroupRules {

    static final int NAME_LENGTH = 120;
    static final int TOPIC_LENGTH = 200;
    static final int FURTHEST_YEARS = 2;

    /** More than anybody can lead; it keeps a group's screen to one page. */
    static final int MOST_MEMBERS = 50;

    private GroupRules() {}

    static String checkedName(String name) {
        String plain = name.replace("\0", "").strip();
        if (plain.isEmpty() || plain.length() > NAME_LENGTH) {
            throw new Refused("groups.refused.name", NAME_LENGTH);
        }
        return plain;
    }

    /** Refuses a session nobody could prepare for, or whose author is missing. */
    static SessionData checked(SessionData data, LocalDate today) {
        if (data.topic().isEmpty() || data.topic().length() > TOPIC_LENGTH) {
            throw new Refused("groups.refused.topic", TOPIC_LENGTH);
        }
        if (data.day().isBefore(today)) {
            throw new Refused("groups.refused.past");
        }
        if (data.day().isAfter(today.plusYears(FURTHEST_YEARS))) {
            throw new Refused("groups.refused.far", FURTHEST_YEARS);
        }
        String author = data.author();
        if (data.format().needsAbsentAuthor()
                && (author == null || author.isEmpty() || author.length() > TOPIC_LENGTH)) {
            throw new Refused("groups.refused.author", TOPIC_LENGTH);
        }
        return data;
    }
}
