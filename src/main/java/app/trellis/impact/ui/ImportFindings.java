package app.trellis.impact.ui;

import app.trellis.impact.CataloguePreview;
import app.trellis.impact.CataloguePreview.Changed;
import app.trellis.impact.CataloguePreview.Difference;
import app.trellis.impact.Problem;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** What a file would bring into the catalogue: how many of each, and which when opened. What is wrong stands open. */
final class ImportFindings extends Div {

    private static final int MOST = 200;

    private final String place;

    ImportFindings(CataloguePreview preview) {
        addClassName("import-findings");
        place = preview.hasLines() ? "impact.curate.problem" : "impact.import.problem.entry";
        List<Problem> wrong =
                preview.problems().stream().filter(Problem::blocking).toList();
        List<Problem> doubts =
                preview.problems().stream().filter(each -> !each.blocking()).toList();
        section("impact.import.rejected", preview.rejected(), wrong, this::problem, true);
        section("impact.import.added", preview.added().size(), preview.added(), ListItem::new, false);
        section("impact.import.changed", preview.changed().size(), preview.changed(), this::changed, false);
        section("impact.import.doubts", doubts.size(), doubts, this::problem, false);
        section(
                "impact.import.missing",
                preview.missing().size(),
                preview.missing(),
                each -> new ListItem(getTranslation("impact.import.missing.line", each.name(), each.times())),
                false);
        if (preview.unchanged() > 0) {
            add(new Paragraph(getTranslation("impact.import.unchanged", preview.unchanged())));
        }
    }

    private <T> void section(String key, int count, List<T> all, Function<T, ListItem> line, boolean open) {
        if (all.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        all.stream().limit(MOST).map(line).forEach(list::add);
        if (all.size() > MOST) {
            list.add(new ListItem(getTranslation("impact.import.more", all.size() - MOST)));
        }
        Details section = new Details(getTranslation(key, count), list);
        section.setOpened(open);
        add(section);
    }

    private ListItem problem(Problem problem) {
        return new ListItem(
                getTranslation("impact.import.problem.of", problem.id(), ProblemText.of(place, problem, this)));
    }

    private ListItem changed(Changed entry) {
        UnorderedList differences = new UnorderedList();
        entry.differences().stream().map(this::difference).map(ListItem::new).forEach(differences::add);
        ListItem item = new ListItem(entry.name());
        item.add(differences);
        return item;
    }

    private String difference(Difference each) {
        if (each.before().isEmpty()) {
            return getTranslation("impact.import.difference.new", each.field(), each.after());
        }
        return each.after().isEmpty()
                ? getTranslation("impact.import.difference.gone", each.field(), each.before())
                : getTranslation("impact.import.difference", each.field(), each.before(), each.after());
    }
}
