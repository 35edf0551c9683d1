package app.trellis.porch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.trellis.account.AccountId;
import app.trellis.notifications.ReviewMailService;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The page that the way out of a mail opens. */
@ServiceTest
@AutoConfigureMockMvc
class UnsubscribePageTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Autowired
    private ReviewMailService mails;

    @Autowired
    private JdbcClient jdbc;

    private AccountId ada;
    private String link = "";

    @BeforeEach
    void adaWantsMails() {
        ada = people.student("Ada");
        people.actAs(ada);
        mails.want(true);
        var key = jdbc.sql("select stop_key from review_mail where student_id = ?")
                .param(ada.value())
                .query(UUID.class)
                .single();
        link = "/unsubscribe/" + key;
        people.anonymous();
    }

    @Test
    void lookingChangesNothing() throws Exception {
        assertThat(text(link)).contains("One press, and Trellis stops reminding you", "Stop these mails", "noindex");
        people.actAs(ada);
        assertThat(mails.wanted()).isTrue();
    }

    /** A mail program sends the same, without cookies and without a token. */
    @Test
    void onePressEndsThem() throws Exception {
        var answer = web.perform(post(link).param("List-Unsubscribe", "One-Click"))
                .andExpect(status().isOk())
                .andReturn();
        assertThat(answer.getResponse().getContentAsString())
                .contains("You get no more mails about the weekly review.");
        assertThat(answer.getRequest().getSession(false)).isNull();
        people.actAs(ada);
        assertThat(mails.wanted()).isFalse();
    }

    @Test
    void whatIsInNoMailIsUnknown() throws Exception {
        for (var key : new String[] {UUID.randomUUID().toString(), "x"}) {
            var answer = web.perform(post("/unsubscribe/" + key))
                    .andExpect(status().isNotFound())
                    .andReturn();
            assertThat(answer.getResponse().getContentAsString()).contains("This link is in none of our mails.");
            web.perform(get("/unsubscribe/" + key)).andExpect(status().isNotFound());
        }
        people.actAs(ada);
        assertThat(mails.wanted()).isTrue();
    }

    @Test
    void itSpeaksGerman() throws Exception {
        assertThat(text(link + "?lang=de")).contains("Diese Mails beenden");
    }

    private String text(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse().getContentAsString();
    }
}
