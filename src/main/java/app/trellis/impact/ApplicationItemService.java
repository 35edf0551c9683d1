package app.trellis.impact;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The checklist of an application. It is worked on while the student is applying, and only read before and after. */
@Service
@Transactional
public class ApplicationItemService {

    private final ApplicationRepository applications;
    private final ApplicationItemRepository items;
    private final CurrentAccount current;

    ApplicationItemService(
            ApplicationRepository applications, ApplicationItemRepository items, CurrentAccount current) {
        this.applications = applications;
        this.items = items;
        this.current = current;
    }

    /** What the application needs, what is due first at the top. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<ApplicationItem> list(ApplicationId application) {
        return items.of(current.id(), load(application).id());
    }

    /** Puts something on the list. Refused: no text, a letter of nobody, too long, or not applying. */
    @StudentOnly
    public ApplicationItemId add(ApplicationId application, ItemData data) {
        requireApplying(load(application));
        data.check();
        ApplicationItem item = new ApplicationItem(ApplicationItemId.create(), application, data.tidy(), null);
        items.insert(current.id(), item);
        return item.id();
    }

    /** Says since when it is there; null if it is not. Refused: a day to come, or not applying. */
    @StudentOnly
    public void done(ApplicationItemId id, @Nullable LocalDate day) {
        open(id);
        if (day != null && day.isAfter(current.today())) {
            throw new Refused("impact.item.refused.to-come");
        }
        items.done(current.id(), id, day);
    }

    /** Takes it off the list. {@link #putBack} takes that back. Refused: not applying. */
    @StudentOnly
    public ApplicationItem remove(ApplicationItemId id) {
        ApplicationItem item = open(id);
        items.delete(current.id(), id);
        return item;
    }

    /** Takes back a {@link #remove}. Refused as {@link #add}. */
    @StudentOnly
    public void putBack(ApplicationItem removed) {
        requireApplying(load(removed.application()));
        removed.data().check();
        items.insert(current.id(), removed);
    }

    private ApplicationItem open(ApplicationItemId id) {
        ApplicationItem item = items.find(current.id(), id).orElseThrow(NotFound::new);
        requireApplying(load(item.application()));
        return item;
    }

    private Application load(ApplicationId id) {
        return applications
                .findByIdAndStudentId(id, current.id())
                .map(StoredApplication::read)
                .orElseThrow(NotFound::new);
    }

    private static void requireApplying(Application application) {
        if (application.state() != ApplicationState.APPLYING) {
            throw new Refused("impact.item.refused.closed");
        }
    }
}
