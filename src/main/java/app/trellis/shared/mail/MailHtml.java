package app.trellis.shared.mail;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Makes a mail's HTML of its plain text, so that both say the same: paragraphs, line breaks and links. */
final class MailHtml {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<]+");

    private MailHtml() {}

    static String of(String text, Locale language) {
        var escaped = HtmlUtils.htmlEscape(text);
        var linked = LINK.matcher(escaped).replaceAll("<a href=\"$0\">$0</a>");
        return """
                <!DOCTYPE html>
                <html lang="%s"><body style="font-family: sans-serif; line-height: 1.5"><p>%s</p></body></html>
                """.formatted(
                language.getLanguage(), linked.replace("\n\n", "</p><p>").replace("\n", "<br>\n"));
    }
}
