package app.trellis.predictions.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.predictions.PredictionFileService;
import app.trellis.predictions.PredictionQuery;
import app.trellis.predictions.PredictionService;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.VisibleTo;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Predictions: what is due, open and resolved, and whether the probabilities meant what they said. */
@Route("predictions")
@Menu(title = "predictions.title", order = 3.7, icon = "predictions")
@RolesAllowed("STUDENT")
@StyleSheet("styles/predictions.css")
final class PredictionsView extends Screen implements AfterNavigationObserver {

    /** As many as fit without scrolling; the list is then lower. */
    private static final int FEW = 2;

    private static final String FILE = "predictions.csv";

    private final transient PredictionService predictions;
    private final transient PredictionActs acts;
    private final PredictionPages pages;
    private final PredictionList list;
    private final StateLinks states = new StateLinks();
    private final ListFilter filter = new ListFilter(PredictionsView::go);
    private final Paragraph none = new Paragraph();
    private final Div calibration = new Div();
    private final Panel listed = new Panel("predictions.list");
    private final EmptyState nothing;
    private QueryParameters address = QueryParameters.empty();

    PredictionsView(PredictionService predictions, PredictionFileService files, CurrentAccount current) {
        super("predictions.title");
        this.predictions = predictions;
        acts = new PredictionActs(predictions, current.today(), this, this::refresh);
        pages = new PredictionPages(predictions);
        list = new PredictionList(current.today(), current.zone(), acts);
        list.setDataProvider(pages);
        calibration.addClassName("calibrations");
        nothing = new EmptyState("predictions.nothing", "predictions.nothing-text", predict(false));
        listed.add(states, filter, none, list);
        lead("predictions.lead");
        actions(take(), export(files), predict(true));
        add(new VisibleTo("predictions.only-you"), nothing, listed, calibration);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = event.getLocation().getQueryParameters();
        refresh();
        if (PredictionsAddress.asksForForm(address)) {
            acts.predict();
        }
    }

    private void refresh() {
        var counts = predictions.counts();
        var query = PredictionsAddress.read(address, counts);
        nothing.setVisible(counts.isEmpty());
        listed.setVisible(!counts.isEmpty());
        calibration.setVisible(!counts.isEmpty());
        int shown = pages.show(query);
        states.show(counts, query);
        filter.show(query, shown);
        none.setText(getTranslation("predictions.none." + query.state()));
        none.setVisible(shown == 0);
        list.setVisible(shown > 0);
        list.setClassName("prediction-list-few", shown <= FEW);
        calibration.removeAll();
        predictions.calibration().forEach(each -> calibration.add(new CalibrationPanel(each, PredictionsView::go)));
    }

    private static void go(PredictionQuery query) {
        UI.getCurrent().navigate(PredictionsView.class, PredictionsAddress.write(query));
    }

    private RouterLink take() {
        return new RouterLink(getTranslation("predictions.import.open"), ImportView.class);
    }

    /** Made when it is asked for, so that the screen holds no file. */
    private Anchor export(PredictionFileService files) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] csv = files.export().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(csv), FILE, "text/csv;charset=utf-8", csv.length);
        });
        return new Anchor(handler, getTranslation("predictions.export"));
    }

    private Button predict(boolean main) {
        var button = new Button(getTranslation("predictions.new"), click -> acts.predict());
        if (main) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }
}
