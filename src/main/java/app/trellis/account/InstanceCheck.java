package app.trellis.account;

import app.trellis.shared.Refused;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the name and the domains of an instance may be. */
final class InstanceCheck {

    static final int LONGEST_NAME = 80;
    private static final int LONGEST_DOMAINS = 2000;
    private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    private InstanceCheck() {}

    /** The settings in the form they are stored in. Refused: no name or a long one, a word that is no domain, and none. */
    static InstanceSettings cleaned(InstanceSettings typed) {
        var name = typed.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refused("account.instance-name-invalid", LONGEST_NAME);
        }
        var domains = typed.domains().stream()
                .map(InstanceCheck::cleaned)
                .filter(domain -> !domain.isEmpty())
                .distinct()
                .toList();
        domains.stream()
                .filter(each -> !DOMAIN.matcher(each).matches())
                .findFirst()
                .ifPresent(wrong -> {
                    throw new Refused("account.domain-invalid", wrong);
                });
        if (typed.policy() == RegistrationPolicy.DOMAINS && domains.isEmpty()) {
            throw new Refused("account.domains-missing");
        }
        if (String.join(",", domains).length() > LONGEST_DOMAINS) {
            throw new Refused("account.domains-long");
        }
        return new InstanceSettings(name, typed.policy(), List.copyOf(domains), typed.version());
    }

    /** People write {@code @uni.example} and {@code *.uni.example} for the same. */
    private static String cleaned(String domain) {
        return domain.strip().toLowerCase(Locale.ROOT).replaceFirst("^[@*.]+", "");
    }
}
