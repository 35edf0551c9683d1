package app.trellis.agenda.ui;

import app.trellis.agenda.Bet;
import app.trellis.agenda.BetData;
import app.trellis.agenda.Rhythm;
import app.trellis.shared.ui.FormDialog;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A new bet, or an open one to change. */
final class BetDialog extends FormDialog {

    /** Long enough to show something, short enough to hurt little: three quarters of a year. */
    private static final int SUGGESTED_MONTHS = 9;

    private final BetFields fields = new BetFields();
    private final Select<Rhythm> rhythm = new Select<>();
    private final transient BiConsumer<BetData, Rhythm> keep;

    /** A new one. */
    BetDialog(LocalDate today, BiConsumer<BetData, Rhythm> keep) {
        super("agenda.bet.place", "agenda.bet.keep");
        this.keep = keep;
        fields.suggest(today, today.plusMonths(SUGGESTED_MONTHS));
        rhythm.setLabel(getTranslation("agenda.bet.rhythm"));
        rhythm.setHelperText(getTranslation("agenda.bet.rhythm-help"));
        rhythm.setItems(Rhythm.values());
        rhythm.setItemLabelGenerator(each -> getTranslation("agenda.rhythm." + each));
        rhythm.setValue(Rhythm.EVERY_TWO_MONTHS);
        fields.add(rhythm);
        add(fields);
    }

    /** An open one to change; its days to look are changed on its own screen. */
    BetDialog(Bet bet, BiConsumer<BetData, Rhythm> keep) {
        super("agenda.bet.change", "agenda.save");
        this.keep = keep;
        fields.show(bet.data());
        if (bet.extension() != null) {
            fields.fixEnd();
        }
        rhythm.setValue(Rhythm.AT_THE_END);
        add(fields);
    }

    @Override
    protected boolean save() {
        Optional<BetData> data = fields.data();
        data.ifPresent(it -> keep.accept(it, rhythm.getValue()));
        return data.isPresent();
    }
}
