package app.trellis.testing;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** Replaces the clock, counts statements, and hashes passwords quickly. */
@Configuration(proxyBeanMethods = false)
@Import(People.class)
class TestConfiguration {

    @Bean
    MutableClock clock() {
        return new MutableClock();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(4);
    }

    /** The doors set up who may open which screen, so they must stand before the first screen opens. */
    @Bean
    static LazyInitializationExcludeFilter doorsAreNeverLazy() {
        return LazyInitializationExcludeFilter.forBeanTypes(SecurityFilterChain.class);
    }

    @Bean
    static BeanPostProcessor statementCounter() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source && name.equals("dataSource")
                        ? ProxyDataSourceBuilder.create(source)
                                .listener(Statements.LISTENER)
                                .build()
                        : bean;
            }
        };
    }
}
