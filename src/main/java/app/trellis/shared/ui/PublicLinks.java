package app.trellis.shared.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.annotation.Value;

/** Links to hand over, with the same public address that mails use. */
@SpringComponent
public final class PublicLinks {

    private final String address;

    PublicLinks(@Value("${trellis.url}") String address) {
        this.address = address;
    }

    /** The full address of a path below the public one. */
    public String to(String path) {
        return address + path;
    }
}
