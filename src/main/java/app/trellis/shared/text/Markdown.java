package app.trellis.shared.text;

import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown, with tables, made into well-formed HTML that is safe to show: HTML in it is text, addresses that would run a script lead
 * nowhere, and a picture becomes a link, so that nothing is fetched from elsewhere by reading.
 */
public final class Markdown {

    private static final int LOWEST = 6;
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br />")
            .attributeProviderFactory(context -> (node, tag, attributes) -> attributes(node, attributes))
            .build();

    private Markdown() {}

    /**
     * The text as HTML.
     *
     * @param markdown as it was typed, by whomever
     * @param below by how many levels headings move down, so that they fit below those of the page around them
     */
    public static String html(String markdown, int below) {
        Node document = PARSER.parse(markdown);
        document.accept(new Tamer(below));
        return RENDERER.render(document);
    }

    private static void attributes(Node node, Map<String, String> attributes) {
        if (node instanceof TableCell cell && cell.isHeader()) {
            attributes.put("scope", "col");
        }
        if (node instanceof Link) {
            attributes.put("rel", "noopener noreferrer nofollow");
            attributes.put("target", "_blank");
        }
    }

    /** Moves headings down, and turns pictures into links. */
    private static final class Tamer extends AbstractVisitor {

        private final int below;

        Tamer(int below) {
            this.below = below;
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(LOWEST, heading.getLevel() + below));
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
