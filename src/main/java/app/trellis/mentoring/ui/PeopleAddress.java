package app.trellis.mentoring.ui;

import app.trellis.mentoring.MeetingId;
import app.trellis.mentoring.MentorId;
import app.trellis.shared.NotFound;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;

/** Where mentors and meetings are found. What is no id at all names none. */
final class PeopleAddress {

    static final String PEOPLE = "people";
    static final String MENTOR = "mentor";
    static final String MEETING = "meeting";
    static final String MEETINGS = PEOPLE + "/meetings";
    static final String IMPORT = PEOPLE + "/import";

    private PeopleAddress() {}

    static String of(MentorId id) {
        return PEOPLE + "/" + id.value();
    }

    static String of(MeetingId id) {
        return MEETINGS + "/" + id.value();
    }

    static MentorId mentor(RouteParameters route) {
        return new MentorId(id(route, MENTOR));
    }

    static MeetingId meeting(RouteParameters route) {
        return new MeetingId(id(route, MEETING));
    }

    private static UUID id(RouteParameters route, String name) {
        try {
            return UUID.fromString(route.get(name).orElseThrow(NotFound::new));
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
