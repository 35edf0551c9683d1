package app.trellis.wellbeing;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.shared.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the signed-in student can turn to. */
@Service
@Transactional
public class SupportService {

    private final SupportLayer layer;
    private final SupportChoices choices;
    private final CurrentAccount account;

    SupportService(SupportLayer layer, SupportChoices choices, CurrentAccount account) {
        this.layer = layer;
        this.choices = choices;
        this.account = account;
    }

    /** The support list as it fits the student: own country first. */
    @StudentOnly
    @Transactional(readOnly = true)
    public Support find() {
        return layer.list().forStudent(choices.of(account.id()));
    }

    /** The countries that can be chosen, as codes. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<String> countries() {
        return layer.list().countries();
    }

    /** Puts a country first, or none. */
    @StudentOnly
    public void chooseCountry(@Nullable String country) {
        if (country != null && !layer.list().countries().contains(country)) {
            throw new Refused("wellbeing.refused.country");
        }
        var before = choices.of(account.id());
        choices.store(account.id(), new SupportChoice(country, before.ownService()));
    }

    /** Enters, changes or (with an empty one) removes the own university's service. */
    @StudentOnly
    public void enterOwnService(OwnService service) {
        OwnServiceCheck.refuseFaults(service);
        var before = choices.of(account.id());
        choices.store(account.id(), new SupportChoice(before.country(), service));
    }
}
