package app.trellis.porch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import app.trellis.account.AccountId;
import app.trellis.account.AdvisingService;
import app.trellis.account.Area;
import app.trellis.account.DelegateService;
import app.trellis.account.StudentInvitationService;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
@AutoConfigureMockMvc
class AdvisorLinkPageTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Autowired
    private StudentInvitationService students;

    @Autowired
    private DelegateService delegates;

    @Autowired
    private AdvisingService advising;

    @Autowired
    private SecurityContextHolderStrategy context;

    private AccountId grace;

    @BeforeEach
    void graceIsAnAdvisor() {
        grace = people.advisor("Grace");
        people.actAs(grace);
    }

    @Test
    void aStrangerReadsWhoInvitesAndComesBackWithAnAccount() throws Exception {
        var link = students.invite("ada@example.org").path();
        people.anonymous();
        assertThat(read(link)).contains("Grace would like to advise you", "door=student-invitation");
        web.perform(post("/register")
                        .with(csrf())
                        .param("invitation", link.replaceFirst(".*/", ""))
                        .param("door", "student-invitation")
                        .param("role", "STUDENT")
                        .param("name", "Ada")
                        .param("email", "ada@example.org")
                        .param("password", People.PASSWORD))
                .andExpect(redirectedUrl(link));
    }

    @Test
    void aStudentChoosesWhatToShare() throws Exception {
        var link = students.invite("ada@example.org").path();
        var ada = people.student("Ada");
        people.actAs(ada);
        assertThat(read(link)).contains("What may Grace see?", "name=\"area\"");
        people.actAs(ada);
        web.perform(post(link).with(me()).with(csrf()).param("area", "PLAN"))
                .andExpect(redirectedUrl("/settings/advisors"));
        people.actAs(ada);
        assertThat(advising.myAdvisors().getFirst().shared()).containsExactly(Area.PLAN);
        assertThat(read(link)).contains("This invitation was used or withdrawn");
    }

    @Test
    void aDelegateAccepts() throws Exception {
        var link = delegates.appoint("office@example.org").path();
        var office = people.student("Office");
        people.actAs(office);
        assertThat(read(link)).contains("Grace would like you as delegate").doesNotContain("name=\"area\"");
        people.actAs(office);
        web.perform(post(link).with(me()).with(csrf())).andExpect(redirectedUrl("/delegated"));
    }

    private String read(String link) throws Exception {
        return web.perform(get(link).with(me())).andReturn().getResponse().getContentAsString();
    }

    /** The request comes from whom the test acts as. */
    private RequestPostProcessor me() {
        return securityContext(context.getContext());
    }
}
