package app.trellis.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A screen without a browser. Act as somebody first, then open it: {@code people.actAs(ada); open("today")}. Parts are
 * found by label or text.
 */
@ServiceTest
@ViewPackages(packages = "app.trellis")
public abstract class ViewTest extends SpringBrowserlessTest {

    /** Whom the test acts as. */
    @Autowired
    protected People people;
}
