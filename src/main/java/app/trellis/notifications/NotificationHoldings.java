package app.trellis.notifications;

import app.trellis.shared.storage.Holding;
import app.trellis.shared.storage.Holdings;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a student set for calendar and mails, as their own data. */
@Component
final class NotificationHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return Holding.ofStudent("settings", "calendar_link", "review_mail");
    }
}
