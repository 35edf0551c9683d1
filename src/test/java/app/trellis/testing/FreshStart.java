package app.trellis.testing;

import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Before each test nobody is signed in and the clock is back at its start. */
class FreshStart implements TestExecutionListener {

    @Override
    public void beforeTestMethod(TestContext context) {
        signOut(context);
        context.getApplicationContext().getBean(MutableClock.class).set(MutableClock.START);
    }

    @Override
    public void afterTestMethod(TestContext context) {
        signOut(context);
    }

    private static void signOut(TestContext context) {
        context.getApplicationContext()
                .getBean(SecurityContextHolderStrategy.class)
                .clearContext();
    }
}
