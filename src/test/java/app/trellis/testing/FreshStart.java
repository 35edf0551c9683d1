package app.trellis.testing;

import com.vaadin.flow.internal.CurrentInstance;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Before each test nobody is signed in and the clock is back at its start. Each Spring context brings its own holder of
 * who is signed in, and Vaadin asks the one that was made last: so the test's own is put in place. What MockMvc and Flow remember by thread is forgotten too.
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
        TestSecurityContextHolder.clearContext();
        CurrentInstance.clearAll();
    }

    private static SecurityContextHolderStrategy holder(TestContext context) {
        return context.getApplicationContext().getBean(SecurityContextHolderStrategy.class);
    }
}
