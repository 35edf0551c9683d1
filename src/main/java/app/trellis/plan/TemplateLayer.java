package app.trellis.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an administrator's version says over the shipped template. What it does not name stays open to upgrades.
 *
 * @param milestones those that are not as shipped
 * @param leftOut the keys of the shipped ones that it does not have
 */
record TemplateLayer(List<TemplateMilestone> milestones, List<String> leftOut) {

    static final TemplateLayer NONE = new TemplateLayer(List.of(), List.of());

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The layer that makes {@code wanted} of the shipped template. */
    static TemplateLayer between(PlanTemplate shipped, Collection<TemplateMilestone> wanted) {
        var kept = wanted.stream().map(TemplateMilestone::key).toList();
        return new TemplateLayer(
                wanted.stream()
                        .filter(it -> shipped.find(it.key()).filter(it::equals).isEmpty())
                        .toList(),
                shipped.all().stream()
                        .map(TemplateMilestone::key)
                        .filter(key -> !kept.contains(key))
                        .toList());
    }

    /** Shipped milestones in their order, then the own ones. */
    PlanTemplate over(PlanTemplate shipped) {
        Map<String, TemplateMilestone> all = new LinkedHashMap<>();
        shipped.all().forEach(it -> all.put(it.key(), it));
        milestones.forEach(it -> all.put(it.key(), it));
        leftOut.forEach(all::remove);
        return new PlanTemplate(all.values());
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    static TemplateLayer parse(String json) {
        return JSON.readValue(json, TemplateLayer.class);
    }
}
