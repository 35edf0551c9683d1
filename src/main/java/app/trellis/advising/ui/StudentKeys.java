package app.trellis.advising.ui;

import com.vaadin.flow.component.Component;

/**
 * The list by keyboard: "/" to search, arrows, or j and k, from student to student, Enter to open. The focus moves to the
 * student's own link, so that a screen reader says the name with the reasons, and Enter needs no code. Keys do nothing
 * while somebody types, and letters only within the list.
 */
final class StudentKeys {

    private static final String LISTEN = """
            const list = this, search = $0;
            const row = () => {
                const at = document.activeElement && document.activeElement.closest('[data-row]');
                return at && list.contains(at) ? Number(at.dataset.row) : -1;
            };
            const link = index => list.querySelector('[data-row="' + index + '"] h2 a');
            const go = (index, tries) => {
                if (index < 0 || index >= (list.items || []).length) return;
                if (link(index)) { link(index).focus(); return; }
                if (tries === 10) list.scrollToIndex(index);
                if (tries > 0) setTimeout(() => go(index, tries - 1), 100);
            };
            const free = () => !document.activeElement || document.activeElement === document.body;
            const press = event => {
                if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
                const inside = list.contains(document.activeElement);
                const searching = search.contains(document.activeElement);
                const down = event.key === 'ArrowDown' || (inside && event.key === 'j');
                const up = event.key === 'ArrowUp' || (inside && event.key === 'k');
                if (event.key === '/' && (inside || free())) { event.preventDefault(); search.focus(); }
                else if (down && (inside || searching || free())) { event.preventDefault(); go(row() + 1, 10); }
                else if (up && inside) {
                    event.preventDefault();
                    if (row() > 0) go(row() - 1, 10); else search.focus();
                }
            };
            document.addEventListener('keydown', press);
            const gone = setInterval(() => {
                if (!list.isConnected) { document.removeEventListener('keydown', press); clearInterval(gone); }
            }, 1000);
            """;

    private StudentKeys() {}

    static void listen(StudentList list, Component search) {
        list.addAttachListener(attached -> list.getElement().executeJs(LISTEN, search.getElement()));
    }
}
