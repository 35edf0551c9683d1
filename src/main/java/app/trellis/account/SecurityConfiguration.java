package app.trellis.account;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.authentication.rememberme.JdbcTokenRepositoryImpl;
import org.springframework.security.web.authentication.rememberme.PersistentTokenRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** Who gets in, and by which door. A stranger's request never makes a session. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    private static final int REMEMBERED_SECONDS = 90 * 24 * 60 * 60;
    private static final String[] OPEN_TO_STRANGERS = {
        "/login",
        "/login/**",
        "/register",
        "/forgot-password",
        "/forgot-password/**",
        "/invitation/**",
        "/feedback/**",
        "/calendar/**",
        "/unsubscribe/**",
        "/group-invitation/**",
        "/join/**",
        "/student-invitation/**",
        "/delegation/**",
        "/error",
        "/styles/**",
        "/fonts/**",
        "/icons/**",
        "/porch/**",
        "/aura/**",
        "/actuator/health/**"
    };

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            PersistentTokenRepository rememberedBrowsers,
            PeopleSigningIn people,
            SignInThrottle throttle,
            SessionGuard guard,
            NavigationAccessControl navigation) {
        http.setSharedObject(RequestCache.class, new CookieRequestCache());
        http.authorizeHttpRequests(rules -> rules.requestMatchers(
                        "/invitation/*/sign-in",
                        "/group-invitation/*/sign-in",
                        "/student-invitation/*/sign-in",
                        "/delegation/*/sign-in",
                        "/event-file/**")
                .authenticated()
                .requestMatchers(OPEN_TO_STRANGERS)
                .permitAll());
        http.csrf(csrf ->
                csrf.csrfTokenRepository(new CookieCsrfTokenRepository()).ignoringRequestMatchers("/unsubscribe/*"));
        http.formLogin(form -> form.loginPage("/login")
                .usernameParameter("email")
                .failureForwardUrl(SignInGate.REFUSED)
                .permitAll());
        http.rememberMe(remember -> remember.tokenRepository(rememberedBrowsers)
                .userDetailsService(people)
                .tokenValiditySeconds(REMEMBERED_SECONDS));
        http.addFilterBefore(new SignInGate(throttle), UsernamePasswordAuthenticationFilter.class);
        http.addFilterAfter(guard, AnonymousAuthenticationFilter.class);
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.logoutSuccessHandler(toSignIn()));
        navigation.setLoginView("/login");
        return http.build();
    }

    /** Works for a click in a Flow screen too, which is answered by script. */
    private static LogoutSuccessHandler toSignIn() {
        var handler = new SimpleUrlLogoutSuccessHandler();
        handler.setDefaultTargetUrl("/login");
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        return handler;
    }

    @Bean
    @ConditionalOnMissingBean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Asks for the password first, so that only its owner learns that an account is disabled. */
    @Bean
    DaoAuthenticationProvider passwordCheck(PeopleSigningIn people, PasswordEncoder passwords) {
        var provider = new DaoAuthenticationProvider(people);
        provider.setPasswordEncoder(passwords);
        provider.setPreAuthenticationChecks(account -> {});
        provider.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
        return provider;
    }

    /** It belongs into the chain alone; Spring Boot would run it before anybody is known, too. */
    @Bean
    FilterRegistrationBean<SessionGuard> onlyInTheChain(SessionGuard guard) {
        var registration = new FilterRegistrationBean<>(guard);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    PersistentTokenRepository rememberedBrowsers(DataSource dataSource) {
        var repository = new JdbcTokenRepositoryImpl();
        repository.setDataSource(dataSource);
        return repository;
    }

    /** Lets {@link SharedWithAdvisor} put its area into its rule. */
    @Bean
    static AnnotationTemplateExpressionDefaults annotationTemplates() {
        return new AnnotationTemplateExpressionDefaults();
    }
}
