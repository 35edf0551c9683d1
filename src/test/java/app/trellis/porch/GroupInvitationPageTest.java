package app.trellis.porch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.trellis.groups.GroupService;
import app.trellis.groups.MemberService;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@ServiceTest
@AutoConfigureMockMvc
class GroupInvitationPageTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Autowired
    private GroupService groups;

    @Autowired
    private MemberService members;

    private String link = "";
    private String groupPath = "";

    @BeforeEach
    void adaInvites() {
        people.actAs(people.student("Ada"));
        var group = groups.create("Thursdays");
        groupPath = "/groups/" + group.value();
        link = members.invite(group, "ben@example.org").path();
        people.anonymous();
    }

    @Test
    void aStrangerReadsWhoInvitesAndMayCreateAnAccount() throws Exception {
        assertThat(body(null))
                .contains("Ada would like you in the reading group Thursdays", "/register?groupInvitation=");
    }

    @Test
    void aNewAccountLeadsBackToTheInvitationAndIntoTheGroup() throws Exception {
        var session = (MockHttpSession) web.perform(post("/register")
                        .with(csrf())
                        .param("groupInvitation", link.substring("/group-invitation/".length()))
                        .param("role", "STUDENT")
                        .param("name", "Ben")
                        .param("email", "ben@example.org")
                        .param("password", People.PASSWORD))
                .andExpect(redirectedUrl(link))
                .andReturn()
                .getRequest()
                .getSession(false);
        assertThat(body(session)).contains("signed in as Ben");
        web.perform(post(link).session(Objects.requireNonNull(session)).with(csrf()))
                .andExpect(redirectedUrl(groupPath));
        assertThat(body(session)).contains("used or withdrawn");
        assertThat(web.perform(post(link).session(session).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("used or withdrawn");
    }

    @Test
    void aStrangerCannotJoin() throws Exception {
        web.perform(get(link + "/sign-in").accept("text/html")).andExpect(status().is3xxRedirection());
        web.perform(post(link).with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(body(null)).contains("Ada would like you");
    }

    private String body(@org.jspecify.annotations.Nullable MockHttpSession session) throws Exception {
        var request = session == null ? get(link) : get(link).session(session);
        return web.perform(request).andReturn().getResponse().getContentAsString();
    }
}
