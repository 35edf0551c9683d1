package app.trellis.porch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.trellis.account.AccountInvitation;
import app.trellis.account.AccountInvitationService;
import app.trellis.account.AdministrationService;
import app.trellis.account.InstanceService;
import app.trellis.account.InstanceSettings;
import app.trellis.account.RegistrationPolicy;
import app.trellis.account.Role;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@ServiceTest
@AutoConfigureMockMvc
class JoinPageTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Autowired
    private AccountInvitationService invitations;

    @Autowired
    private AdministrationService administration;

    @Autowired
    private InstanceService instance;

    @Test
    void anInvitedPersonChoosesNameAndPasswordAndIsIn() throws Exception {
        var made = invite();
        assertThat(text(made.path())).contains("ada@example.org", "as a student");
        web.perform(post(made.path()).with(csrf()).param("name", "Ada").param("password", "short"))
                .andExpect(status().isUnprocessableContent());
        web.perform(post(made.path()).with(csrf()).param("name", "Ada").param("password", People.PASSWORD))
                .andExpect(redirectedUrl("/"));
        assertThat(text(made.path())).contains("used or withdrawn");
        assertThat(text("/join/nothing")).contains("used or withdrawn");
    }

    @Test
    void aDisabledAccountIsToldKindlyAndOnlyWithTheRightPassword() throws Exception {
        var ada = people.student("Ada");
        people.actAs(people.administrator("Root"));
        administration.disable(ada);
        people.anonymous();
        assertThat(signIn(people.email(ada), People.PASSWORD)).contains("resting");
        assertThat(signIn(people.email(ada), "wrong password")).contains("do not match");
    }

    @Test
    void aRunningSessionEndsWithTheNextClick() throws Exception {
        var ada = people.student("Ada");
        var root = people.administrator("Root");
        people.anonymous();
        var session = new MockHttpSession();
        web.perform(post("/login")
                .session(session)
                .with(csrf())
                .param("email", people.email(ada))
                .param("password", People.PASSWORD));
        web.perform(get("/login").session(session)).andExpect(redirectedUrl("/"));
        people.actAs(root);
        administration.disable(ada);
        people.anonymous();
        web.perform(get("/login").session(session)).andExpect(status().isOk());
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void thePageThatOpensAccountsSaysWhoIsWelcome() throws Exception {
        people.actAs(people.administrator("Root"));
        var version = instance.settings().version();
        instance.change(new InstanceSettings("Garden", RegistrationPolicy.INVITED, List.of(), version));
        people.anonymous();
        assertThat(text("/register")).contains("by invitation").doesNotContain("name=\"password\"");
    }

    private AccountInvitation invite() {
        people.actAs(people.administrator("Root"));
        var made = invitations.invite("ada@example.org", Role.STUDENT);
        people.anonymous();
        return made;
    }

    /** MockMvc does not follow the forward, so the page is asked with the failure that it carries. */
    private String signIn(String email, String password) throws Exception {
        var tried = web.perform(
                        post("/login").with(csrf()).param("email", email).param("password", password))
                .andReturn()
                .getRequest();
        var forwarded = post("/login/refused").with(csrf()).param("email", email);
        var names = tried.getAttributeNames();
        while (names.hasMoreElements()) {
            var name = names.nextElement();
            if (name.startsWith("SPRING_SECURITY_LAST")) {
                forwarded.requestAttr(name, Objects.requireNonNull(tried.getAttribute(name)));
            }
        }
        return web.perform(forwarded).andReturn().getResponse().getContentAsString();
    }

    private String text(String page) throws Exception {
        return web.perform(get(page)).andReturn().getResponse().getContentAsString();
    }
}
