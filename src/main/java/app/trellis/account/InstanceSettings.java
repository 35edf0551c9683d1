package app.trellis.account;

import java.util.List;
import java.util.Locale;

/**
 * What an administrator says of the whole instance.
 *
 * @param name 1 to 80 characters
 * @param domains for {@link RegistrationPolicy#DOMAINS}: {@code uni.example} takes in {@code cs.uni.example} as well
 * @param version counts the changes, so that two administrators do not overwrite each other
 */
public record InstanceSettings(String name, RegistrationPolicy policy, List<String> domains, int version) {

    public InstanceSettings {
        domains = List.copyOf(domains);
    }

    /** Whether an address may open an account without an invitation. */
    boolean welcomes(String email) {
        return switch (policy) {
            case OPEN -> true;
            case INVITED -> false;
            case DOMAINS -> isInside(email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT));
        };
    }

    private boolean isInside(String domain) {
        return domains.stream().anyMatch(each -> domain.equals(each) || domain.endsWith("." + each));
    }
}
