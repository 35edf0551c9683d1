package app.trellis.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything that costs a password hash (about 90 ms of CPU): refuses too many tries, and lets only as
 * many through at once as the machine has cores, so that a crowd at the door cannot slow those inside.
 */
class SignInGate extends OncePerRequestFilter {

    /** Where a refused try is sent; the page shows the form again with what was typed. */
    static final String REFUSED = "/login/refused";

    private static final Set<String> COSTLY = Set.of("/login", "/register", "/forgot-password");
    private static final int WAIT_SECONDS = 5;

    private final SignInThrottle throttle;
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    SignInGate(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !HttpMethod.POST.matches(request.getMethod()) || !COSTLY.contains(path(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var email = Objects.requireNonNullElse(request.getParameter("email"), "");
        if (!throttle.allows(email, request.getRemoteAddr())) {
            refuse(request, response, HttpStatus.TOO_MANY_REQUESTS);
        } else if (!acquire()) {
            refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE);
        } else {
            try {
                chain.doFilter(request, response);
            } finally {
                places.release();
            }
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private boolean acquire() {
        try {
            return places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws ServletException, IOException {
        response.setStatus(status.value());
        request.getRequestDispatcher(REFUSED).forward(request, response);
    }
}
