package app.trellis.agenda;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Reads the prompts once, at the start. */
@Configuration(proxyBeanMethods = false)
class AgendaConfiguration {

    @Bean
    Prompts prompts(@Value("classpath:agenda/prompts.yaml") Resource file) {
        return Prompts.read(file);
    }
}
