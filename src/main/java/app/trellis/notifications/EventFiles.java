package app.trellis.notifications;

import app.trellis.impact.OpportunityId;
import app.trellis.mentoring.MeetingId;
import app.trellis.plan.MilestoneId;
import app.trellis.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Single dates to save, behind the sign-in. Plain addresses, so that screens of other features can link to them; see {@link
 * app.trellis.shared.ui.EventFileLink}.
 */
@Controller
class EventFiles {

    private final EventFileService files;

    EventFiles(EventFileService files) {
        this.files = files;
    }

    @GetMapping("/event-file/milestone/{id}")
    ResponseEntity<byte[]> milestone(@PathVariable UUID id) {
        return file("milestone", files.milestone(new MilestoneId(id)));
    }

    @GetMapping("/event-file/meeting/{id}")
    ResponseEntity<byte[]> meeting(@PathVariable UUID id) {
        return file("meeting", files.meeting(new MeetingId(id)));
    }

    @GetMapping("/event-file/opportunity/{id}")
    ResponseEntity<byte[]> opportunity(@PathVariable String id) {
        if (!OpportunityId.isValid(id)) {
            throw new NotFound();
        }
        return file(id, files.deadlines(new OpportunityId(id)));
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Void> unknown() {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
    }

    private static ResponseEntity<byte[]> file(String name, String text) {
        var disposition =
                ContentDisposition.attachment().filename(name + ".ics").build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
