package app.trellis.account.ui;

import app.trellis.account.Area;
import java.util.Set;

/**
 * One area was shared, or is shared no longer.
 *
 * @param all what is shared from now on
 */
record SharingChange(Area area, boolean shared, Set<Area> all) {

    /** The sentence that says so. */
    String key() {
        return switch (area) {
            case PLAN -> shared ? "settings.plan-shared" : "settings.plan-unshared";
            case REVIEWS -> shared ? "settings.reviews-shared" : "settings.reviews-unshared";
            case IDEAS -> shared ? "settings.ideas-shared" : "settings.ideas-unshared";
            case PROJECTS -> shared ? "settings.projects-shared" : "settings.projects-unshared";
            case MEETINGS -> shared ? "settings.meetings-shared" : "settings.meetings-unshared";
            case AGENDA -> shared ? "settings.agenda-shared" : "settings.agenda-unshared";
        };
    }
}
