package app.trellis.wellbeing;

import app.trellis.shared.Refused;

/** Refuses an own service that could not be shown or followed safely. */
final class OwnServiceCheck {

    private OwnServiceCheck() {}

    static void refuseFaults(OwnService service) {
        var isEmpty = service.equals(OwnService.none());
        if (!isEmpty && !service.isEntered()) {
            throw new Refused("wellbeing.refused.service-name");
        }
        if (!service.url().isEmpty() && !isWebAddress(service.url())) {
            throw new Refused("wellbeing.refused.service-url");
        }
        if (service.name().length() > OwnService.NAME_LENGTH
                || service.phone().length() > OwnService.PHONE_LENGTH
                || service.url().length() > OwnService.URL_LENGTH) {
            throw new Refused("wellbeing.refused.service-length");
        }
    }

    /** Only web addresses become links, so that a link cannot run anything. */
    private static boolean isWebAddress(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }
}
