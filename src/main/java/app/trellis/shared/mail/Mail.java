package app.trellis.shared.mail;

import app.trellis.shared.text.InstanceName;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.mail.javamail.MimeMessagePreparator;
import org.springframework.stereotype.Component;

/**
 * Sends short plain mails through the server of Spring's {@code spring.mail.*} settings. Without one mail is off, and
 * screens offer another way. A mail that cannot be delivered is logged without its address and never breaks the act
 * that caused it.
 */
@Component
public class Mail {

    private static final Logger LOG = LoggerFactory.getLogger(Mail.class);

    private final ObjectProvider<JavaMailSender> sender;
    private final MessageSource texts;
    private final InstanceName name;
    private final String from;
    private final String address;

    Mail(
            ObjectProvider<JavaMailSender> sender,
            MessageSource texts,
            InstanceName name,
            @Value("${trellis.mail.from}") String from,
            @Value("${trellis.url}") String address) {
        this.sender = sender;
        this.texts = texts;
        this.name = name;
        this.from = from;
        this.address = address;
    }

    /** Whether a mail server is configured. */
    public boolean isOn() {
        return sender.getIfAvailable() != null;
    }

    /**
     * Sends the subject {@code <key>.subject} and the body {@code <key>.body}.
     *
     * @param path where the mail's link leads, below the public address of this instance; it is argument {0}
     * @param arguments further arguments of both texts, from {1}; no private content
     */
    public void send(String to, Locale language, String key, String path, Object... arguments) {
        var mailer = sender.getIfAvailable();
        if (mailer == null) {
            return;
        }
        var all = new Object[arguments.length + 1];
        all[0] = address + path;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        var message = new SimpleMailMessage();
        message.setFrom(sender());
        message.setTo(to);
        message.setSubject(texts.getMessage(key + ".subject", all, language));
        message.setText(texts.getMessage(key + ".body", all, language));
        try {
            mailer.send(message);
        } catch (MailException failure) {
            LOG.warn("A mail could not be sent: {}", failure.getClass().getSimpleName());
        }
    }

    /**
     * As {@link #send}, plain and as HTML, with a way to get no more of them: in the text as the last argument, and in the
     * header that mail programs turn into a button (RFC 8058). For mails that nobody waits for.
     *
     * @param wayOut path of a page that ends them, and takes a POST as well
     * @throws IllegalStateException without the address, if it could not be handed to the server, to be tried again
     */
    public void sendWithWayOut(
            String to, Locale language, String key, String path, String wayOut, Object... arguments) {
        var mailer = sender.getIfAvailable();
        if (mailer == null) {
            return;
        }
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addFirst(address + path);
        all.add(address + wayOut);
        var body = texts.getMessage(key + ".body", all.toArray(), language);
        MimeMessagePreparator written = mime -> {
            var message = new MimeMessageHelper(mime, true, StandardCharsets.UTF_8.name());
            message.setFrom(sender());
            message.setTo(to);
            message.setSubject(texts.getMessage(key + ".subject", all.toArray(), language));
            message.setText(body, MailHtml.of(body, language));
            mime.setHeader("List-Unsubscribe", "<" + address + wayOut + ">");
            mime.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        };
        try {
            mailer.send(written);
        } catch (MailException failure) {
            LOG.warn("A mail could not be sent: {}", failure.getClass().getSimpleName());
            throw new IllegalStateException("a mail could not be sent");
        }
    }

    /** The instance's name before its address; a setting that has a name of its own stays as it is. */
    private String sender() {
        try {
            return from.contains("<")
                    ? from
                    : new InternetAddress(from, name.get(), StandardCharsets.UTF_8.name()).toString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java platform knows UTF-8", e);
        }
    }
}
