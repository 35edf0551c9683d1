package app.trellis.groups;

import app.trellis.shared.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a deep dive on the agenda of somebody in the room. The post, L129: "This feels less personal than if the
 * agenda of someone in the room is being critiqued."
 */
final class AbsentAuthor {

    private AbsentAuthor() {}

    /** @param members everybody who takes part, and the address of nobody */
    static void check(SessionFormat format, @Nullable String author, List<Member> members) {
        var names = members.stream().filter(Member::takesPart).map(Member::name).toList();
        if (format.needsAbsentAuthor() && author != null && SamePerson.anyOf(author, names)) {
            throw new Refused("groups.refused.author-here");
        }
    }
}
