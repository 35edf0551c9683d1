package app.trellis.porch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.trellis.account.AdvisingService;
import app.trellis.account.Area;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@ServiceTest
@AutoConfigureMockMvc
class InvitationPageTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Autowired
    private AdvisingService advising;

    private String link = "";

    @BeforeEach
    void adaInvites() {
        people.actAs(people.student("Ada"));
        link = advising.invite("grace@example.org", Set.of(Area.PLAN)).path();
        people.anonymous();
    }

    @Test
    void aStrangerReadsWhoInvitesAndMayCreateAnAccount() throws Exception {
        assertThat(web.perform(get(link)).andReturn().getResponse().getContentAsString())
                .contains("Ada would like you as advisor", "/register?invitation=");
    }

    @Test
    void aNewAccountLeadsBackToTheInvitationSignedIn() throws Exception {
        var token = link.substring("/invitation/".length());
        var session = (MockHttpSession) web.perform(post("/register")
                        .with(csrf())
                        .param("invitation", token)
                        .param("role", "ADVISOR")
                        .param("name", "Grace")
                        .param("email", "grace@example.org")
                        .param("password", People.PASSWORD))
                .andExpect(redirectedUrl(link))
                .andReturn()
                .getRequest()
                .getSession(false);
        var known = Objects.requireNonNull(session);
        assertThat(web.perform(get(link).session(known))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("signed in as Grace");
        web.perform(post(link).session(known).with(csrf())).andExpect(redirectedUrl("/students"));
        assertThat(web.perform(get(link)).andReturn().getResponse().getContentAsString())
                .contains("used or withdrawn");
    }

    @Test
    void somebodyWithAnAccountSignsInAndComesBack() throws Exception {
        web.perform(get(link + "/sign-in").accept("text/html")).andExpect(status().is3xxRedirection());
    }

    @Test
    void aStrangerCannotAccept() throws Exception {
        web.perform(post(link).with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(web.perform(get(link)).andReturn().getResponse().getContentAsString())
                .contains("Ada would like you as advisor");
    }

    @Test
    void aRememberedBrowserNeedsNoPassword() throws Exception {
        var grace = people.advisor("Grace");
        var cookie = web.perform(post("/login")
                        .with(csrf())
                        .param("email", people.email(grace))
                        .param("password", People.PASSWORD)
                        .param("remember-me", "on"))
                .andReturn()
                .getResponse()
                .getCookie("remember-me");
        var kept = new Cookie("remember-me", Objects.requireNonNull(cookie).getValue());
        assertThat(web.perform(get(link).cookie(kept)).andReturn().getResponse().getContentAsString())
                .contains("signed in as Grace");
    }
}
