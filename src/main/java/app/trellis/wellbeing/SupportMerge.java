package app.trellis.wellbeing;

import app.trellis.wellbeing.ListedSupport.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays what the administrator says over the shipped list: shipped entries in their order, then the own ones. */
final class SupportMerge {

    private SupportMerge() {}

    static List<ListedSupport> of(List<SupportResource> shipped, List<SupportOverride> layer) {
        Map<String, SupportOverride> said = new LinkedHashMap<>();
        layer.forEach(row -> said.put(row.id(), row));
        List<ListedSupport> merged = new ArrayList<>();
        for (SupportResource entry : shipped) {
            var row = said.remove(entry.id());
            merged.add(row == null ? new ListedSupport(entry, Origin.SHIPPED, false) : over(entry, row));
        }
        said.values().forEach(row -> {
            if (row.content() != null) {
                merged.add(new ListedSupport(checked(row.content(), row.checkedOn()), Origin.OWN, row.hidden()));
            }
        });
        return merged;
    }

    private static ListedSupport over(SupportResource entry, SupportOverride row) {
        var content = row.content();
        return content == null
                ? new ListedSupport(checked(entry, row.checkedOn()), Origin.SHIPPED, row.hidden())
                : new ListedSupport(checked(content, row.checkedOn()), Origin.CHANGED, row.hidden());
    }

    /** The later look counts, whoever looked. */
    private static SupportResource checked(SupportResource entry, @Nullable LocalDate day) {
        var before = entry.checkedOn();
        return day == null || before != null && before.isAfter(day) ? entry : entry.checked(day);
    }
}
