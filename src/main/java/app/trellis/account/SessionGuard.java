package app.trellis.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes what an administrator changes count from a person's next click, on whichever node: it compares the session with
 * the stored account, by one small statement. A disabled account's session ends; changed roles are taken over.
 */
@Component
class SessionGuard extends OncePerRequestFilter {

    private static final Set<String> STATIC = Set.of("/VAADIN/", "/styles/", "/fonts/", "/icons/", "/porch/", "/aura/");

    private final JdbcClient jdbc;
    private final SecurityContextHolderStrategy context;
    private final PeopleSigningIn people;

    SessionGuard(JdbcClient jdbc, SecurityContextHolderStrategy context, PeopleSigningIn people) {
        this.jdbc = jdbc;
        this.context = context;
        this.people = people;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return STATIC.stream().anyMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = context.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            var roles = rolesNow(person.id());
            if (roles.isEmpty()) {
                end(request);
            } else if (!roles.equals(person.roles())) {
                var fresh = people.load(person.id());
                fresh.eraseCredentials();
                context.getContext()
                        .setAuthentication(
                                UsernamePasswordAuthenticationToken.authenticated(fresh, null, fresh.getAuthorities()));
            }
        }
        chain.doFilter(request, response);
    }

    /** None for somebody who is disabled or gone: every account holds at least one. */
    private Set<Role> rolesNow(AccountId id) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(jdbc.sql("""
                select r.role from account a join account_role r on r.account = a.id
                where a.id = ? and a.disabled_at is null""")
                .param(id.value())
                .query((found, number) -> Role.valueOf(found.getString("role")))
                .list());
        return roles;
    }

    private void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        context.clearContext();
    }
}
