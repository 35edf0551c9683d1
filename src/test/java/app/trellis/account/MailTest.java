package app.trellis.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails through a real SMTP server; they leave once their cause is stored, so these tests commit. */
@ServiceTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class MailTest {

    @RegisterExtension
    static final GreenMailExtension POST =
            new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(false);

    @Autowired
    private AdvisingService advising;

    @Autowired
    private PasswordResetService resets;

    @Autowired
    private People people;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> POST.getSmtp().getPort());
        settings.add("trellis.url", () -> "https://trellis.example.org");
    }

    @Test
    void anInvitationIsMailedWithTheLinkThatWorks() throws Exception {
        people.actAs(people.student("Ada"));
        var invitation = advising.invite("grace@example.org", Set.of(Area.PLAN));
        assertThat(invitation.mailed()).isTrue();
        var mail = POST.getReceivedMessagesForDomain("grace@example.org")[0];
        assertThat(mail.getSubject()).isEqualTo("Ada invites you to Trellis");
        assertThat(GreenMailUtil.getBody(mail)).contains("https://trellis.example.org" + invitation.path());
    }

    @Test
    void aForgottenPasswordComesInTheReadersLanguage() throws Exception {
        var ada = people.person("Ada", Role.STUDENT, Locale.GERMAN, ZoneId.of("Europe/Berlin"));
        people.anonymous();
        resets.request(people.email(ada));
        var mail = POST.getReceivedMessagesForDomain(people.email(ada))[0];
        assertThat(mail.getSubject()).contains("neues Passwort");
        var body = GreenMailUtil.getBody(mail).replace("=\r\n", "");
        var token = body.substring(body.indexOf("/forgot-password/") + "/forgot-password/".length());
        assertThat(resets.isValid(token.substring(0, 43))).isTrue();
    }

    @Test
    void anUnknownAddressGetsNoMail() {
        people.anonymous();
        resets.request("nobody@example.net");
        assertThat(POST.getReceivedMessagesForDomain("nobody@example.net")).isEmpty();
    }
}
