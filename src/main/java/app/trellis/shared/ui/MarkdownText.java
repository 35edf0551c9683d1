package app.trellis.shared.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown as a person reads it. HTML in it is shown as text, addresses that would run a script lead nowhere, and a
 * picture becomes a link, so that nothing is fetched from elsewhere by reading.
 */
public final class MarkdownText extends Div {

    private static final int BELOW_PANELS = 2;
    private static final int LOWEST = 6;
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>")
            .attributeProviderFactory(context -> (node, tag, attributes) -> linkAttributes(node, attributes))
            .build();

    /** @param markdown as it was typed, by whomever */
    public MarkdownText(String markdown) {
        addClassName("markdown");
        add(new Html("<div>" + html(markdown) + "</div>"));
    }

    static String html(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new Tamer());
        return RENDERER.render(document);
    }

    private static void linkAttributes(Node node, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.put("rel", "noopener noreferrer nofollow");
            attributes.put("target", "_blank");
        }
    }

    /** Fits headings below those of the screen, and turns pictures into links. */
    private static final class Tamer extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(LOWEST, heading.getLevel() + BELOW_PANELS));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            Link link = new Link(image.getDestination(), null);
            if (image.getFirstChild() == null) {
                link.appendChild(new Text(image.getDestination()));
            }
            Node child = image.getFirstChild();
            while (child != null) {
                Node next = child.getNext();
                link.appendChild(child);
                child = next;
            }
            image.insertAfter(link);
            image.unlink();
        }
    }
}
