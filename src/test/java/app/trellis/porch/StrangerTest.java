package app.trellis.porch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.trellis.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/**
 * A stranger costs no session. In an application of its own: a test that posts with Spring's ready-made CSRF token leaves
 * the application keeping tokens in sessions.
 */
@ServiceTest
@AutoConfigureMockMvc
@TestPropertySource(properties = "trellis.test.only=strangers")
class StrangerTest {

    @Autowired
    private MockMvc web;

    @Test
    void aStrangerGetsThePagesWithoutASession() throws Exception {
        for (var page : new String[] {"/login", "/register", "/forgot-password", "/invitation/unknown"}) {
            var answer = web.perform(get(page)).andExpect(status().isOk()).andReturn();
            assertThat(answer.getRequest().getSession(false)).as(page).isNull();
        }
    }

    @Test
    void aStrangerIsSentToTheDoorAndGetsNoSessionForIt() throws Exception {
        var answer = web.perform(get("/today").accept("text/html"))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        assertThat(answer.getResponse().getRedirectedUrl()).endsWith("/login");
        assertThat(answer.getRequest().getSession(false)).isNull();
    }
}
