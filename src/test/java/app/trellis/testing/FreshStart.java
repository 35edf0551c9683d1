package app.trellis.testing;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Before each test nobody is signed in and the clock is back at its start. Each Spring context brings its own holder of
 * who is signed in, and Vaadin asks the one that was made last: so the test's own is put in place.
 */
class FreshStart implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext context) {
        signOut(context);
        SecurityContextHolder.setContextHolderStrategy(holder(context));
        context.getApplicationContext().getBean(MutableClock.class).set(MutableClock.START);
    }

    @Override
    public void afterTestMethod(TestContext context) {
        signOut(context);
    }

    private static void signOut(TestContext context) {
        holder(context).clearContext();
    }

    private static SecurityContextHolderStrategy holder(TestContext context) {
        return context.getApplicationContext().getBean(SecurityContextHolderStrategy.class);
    }
}
