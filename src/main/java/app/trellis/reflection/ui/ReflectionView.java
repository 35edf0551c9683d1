package app.trellis.reflection.ui;

import app.trellis.reflection.ReflectionKind;
import app.trellis.reflection.ReflectionPage;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.Toast;
import app.trellis.shared.ui.VisibleTo;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Time to ask oneself two things: is this still right for me, and is my environment? For the student's eyes only. */
@Route("reflection")
@RolesAllowed("STUDENT")
@StyleSheet("styles/choices.css")
@StyleSheet("styles/reflection.css")
final class ReflectionView extends Screen implements BeforeEnterObserver {

    private final transient ReflectionServices services;
    private final Div content = new Div();
    private ReflectionKind kind = ReflectionKind.STILL_RIGHT;
    private boolean writing;

    ReflectionView(ReflectionServices services) {
        super("reflection.title");
        this.services = services;
        lead("reflection.lead");
        content.addClassName("reflection");
        add(new VisibleTo("reflection.only-you"), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        kind = ReflectionAddress.kind(event.getLocation());
        writing = false;
        show();
    }

    private void show() {
        var page = services.reflections().page(kind);
        content.removeAll();
        content.add(new KindLinks(kind), about());
        if (page.draft() != null || page.due() || writing || page.earlier().isEmpty()) {
            content.add(new ReflectionForm(page, services, this::finished));
            if (page.due()) {
                content.add(notNow());
            }
        } else {
            content.add(closing(page));
        }
        if (kind == ReflectionKind.ENVIRONMENT) {
            content.add(new ChangeOfAdvisor());
        }
        if (!page.earlier().isEmpty()) {
            content.add(new EarlierPanel(page.earlier(), services.reflections(), this::show));
        }
    }

    private Paragraph about() {
        return new Paragraph(getTranslation("reflection.about." + kind));
    }

    private Div closing(ReflectionPage page) {
        var again = new Button(getTranslation("reflection.again"), click -> {
            writing = true;
            show();
        });
        var last = page.last().orElseThrow();
        var change = new Button(getTranslation("reflection.reopen"), click -> {
            services.reflections().reopen(last.id());
            show();
        });
        change.addThemeVariants(ButtonVariant.TERTIARY);
        var buttons = new Div(again, change);
        buttons.addClassName("reflection-actions");
        var closing = new Div(new ClosingPanel(last, services, this::show), buttons);
        closing.addClassName("reflection");
        if (page.restsUntil() != null) {
            closing.add(new Paragraph(
                    getTranslation("reflection.rests", Formats.of(this).longDate(page.restsUntil()))));
        }
        return closing;
    }

    private Div notNow() {
        var button = new Button(getTranslation("reflection.not-now"), click -> {
            services.reflections().putOff(kind);
            show();
            Toast.undo(this, "reflection.put-off", () -> {
                services.reflections().askAgain(kind);
                show();
            });
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return new Div(button);
    }

    private void finished() {
        var id = services.reflections().finish(kind);
        writing = false;
        show();
        Toast.undo(this, "reflection.finished", () -> {
            services.reflections().reopen(id);
            show();
        });
    }
}
