package app.trellis.porch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

@ServiceTest
@AutoConfigureMockMvc
class PorchTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Test
    void aWrongPasswordKeepsTheAddress() throws Exception {
        var page = web.perform(post("/login")
                        .with(csrf())
                        .param("email", "ada@example.org")
                        .param("password", "x"))
                .andReturn();
        assertThat(page.getResponse().getForwardedUrl()).isEqualTo("/login/refused");
        assertThat(text(web, "/login?email=ada@example.org")).contains("value=\"ada@example.org\"");
    }

    @Test
    void guessingIsSlowedDown() throws Exception {
        var ada = people.email(people.student("Ada"));
        for (int tries = 0; tries < 10; tries++) {
            web.perform(post("/login").with(csrf()).param("email", ada).param("password", "guess"));
        }
        web.perform(post("/login").with(csrf()).param("email", ada).param("password", People.PASSWORD))
                .andExpect(status().isTooManyRequests());
    }

    @Test
    void theRightPasswordOpensTheDoorInAnyCaseOfTheAddress() throws Exception {
        var ada = people.email(people.student("Ada"));
        web.perform(post("/login")
                        .with(csrf())
                        .param("email", ada.toUpperCase(Locale.ROOT))
                        .param("password", People.PASSWORD))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void aFormFromElsewhereIsRefused() throws Exception {
        web.perform(post("/login").param("email", "a@example.org").param("password", "x"))
                .andExpect(status().isForbidden());
    }

    @Test
    void aRefusedRegistrationKeepsWhatWasTypedButThePassword() throws Exception {
        var page = web.perform(post("/register")
                        .with(csrf())
                        .param("email", "ada@example.org")
                        .param("name", "Ada")
                        .param("password", "short"))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("value=\"ada@example.org\"", "value=\"Ada\"", "at least 10 characters")
                .doesNotContain("value=\"short\"");
    }

    @Test
    void thePagesSpeakGerman() throws Exception {
        assertThat(text(web, "/login?lang=de")).contains("Anmelden", "Passwort");
    }

    @Test
    void healthIsAnsweredWithoutDetails() throws Exception {
        assertThat(text(web, "/actuator/health")).contains("UP").doesNotContain("H2", "diskSpace");
    }

    private static String text(MockMvc web, String page) throws Exception {
        return web.perform(get(page)).andReturn().getResponse().getContentAsString();
    }
}
