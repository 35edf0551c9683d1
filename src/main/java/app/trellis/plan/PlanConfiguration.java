package app.trellis.plan;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Reads the template once, at the start. */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    @Bean
    PlanTemplate planTemplate(@Value("classpath:plan/milestones.yaml") Resource file) {
        return PlanTemplate.read(file);
    }
}
