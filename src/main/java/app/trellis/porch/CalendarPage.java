package app.trellis.porch;

import app.trellis.notifications.CalendarFeedService;
import app.trellis.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/**
 * What a calendar program reads. It asks each time, so that an ended link is ended at once, and gets an answer without a body
 * while nothing has changed. A known link is slowed down by itself, since a whole university may come from one origin; who
 * guesses is slowed down by origin.
 */
@Controller
class CalendarPage {

    private static final MediaType ICALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeedService feeds;
    private final LinkThrottle throttle;

    CalendarPage(CalendarFeedService feeds, LinkThrottle throttle) {
        this.feeds = feeds;
        this.throttle = throttle;
    }

    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<String> read(@PathVariable String token, HttpServletRequest request, WebRequest web) {
        if (!throttle.allows("calendar/" + token)) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        try {
            var feed = feeds.read(token);
            if (web.checkNotModified('"' + feed.digest() + '"', feed.changedAt().toEpochMilli())) {
                return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .build();
            }
            return ResponseEntity.ok()
                    .contentType(ICALENDAR)
                    .cacheControl(CacheControl.noCache().cachePrivate())
                    .header("X-Robots-Tag", "noindex")
                    .body(feed.text());
        } catch (NotFound unknown) {
            var guessing = !throttle.allows(request.getRemoteAddr());
            return ResponseEntity.status(guessing ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.NOT_FOUND)
                    .build();
        }
    }
}
