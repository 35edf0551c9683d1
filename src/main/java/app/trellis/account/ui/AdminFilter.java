package app.trellis.account.ui;

import app.trellis.account.AccountState;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Which accounts the list shows. */
final class AdminFilter extends Div {

    private final TextField search = new TextField(getTranslation("admin.search"));
    private final Select<AccountState> state = new Select<>();

    /** @param onChange told what is wanted when the reader changes it */
    AdminFilter(Consumer<AdminAddress> onChange) {
        addClassName("admin-filter");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        state.setLabel(getTranslation("admin.state"));
        state.setItems(AccountState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("admin.state.ALL"));
        state.setItemLabelGenerator(
                each -> each == null ? getTranslation("admin.state.ALL") : getTranslation("admin.state." + each));
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(wanted());
            }
        });
        state.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(wanted());
            }
        });
        add(search, state);
    }

    void show(AdminAddress address) {
        search.setValue(address.text());
        state.setValue(address.state());
    }

    private AdminAddress wanted() {
        return new AdminAddress(search.getValue(), state.getValue());
    }
}
