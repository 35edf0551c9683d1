package app.trellis.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateLayerTest {

    private static final PlanTemplate SHIPPED = Templates.SHIPPED;
    private static final TemplateMilestone CHANGED =
            Templates.titled(Templates.shipped("reading-log"), "Keep notes", "Notizen führen");

    @Test
    void itHoldsOnlyWhatDiffersAndMakesTheSameAgain() {
        var wanted = wanted();
        var layer = TemplateLayer.between(SHIPPED, wanted);
        assertThat(layer.milestones()).containsExactly(CHANGED, Templates.own("own-a"));
        assertThat(layer.leftOut()).containsExactly("first-bet");
        assertThat(layer.over(SHIPPED).all()).isEqualTo(wanted);
        assertThat(TemplateLayer.parse(layer.json())).isEqualTo(layer);
    }

    @Test
    void anUpgradeReachesWhatItDoesNotName() {
        var mended = Templates.titled(Templates.shipped("idea-list"), "Collect ideas", "Ideen sammeln");
        List<TemplateMilestone> upgrade = new ArrayList<>(SHIPPED.all());
        upgrade.replaceAll(it -> it.key().equals("idea-list") ? mended : it);
        upgrade.replaceAll(it -> it.key().equals("reading-log") ? Templates.titled(it, "Upgraded", "Neu") : it);
        upgrade.add(Templates.own("brought-by-an-upgrade"));

        var template = TemplateLayer.between(SHIPPED, wanted()).over(new PlanTemplate(upgrade));
        assertThat(template.find("idea-list")).contains(mended);
        assertThat(template.find("brought-by-an-upgrade")).isPresent();
        assertThat(template.find("reading-log")).contains(CHANGED);
        assertThat(template.find("first-bet")).isEmpty();
    }

    private static List<TemplateMilestone> wanted() {
        List<TemplateMilestone> wanted = new ArrayList<>(SHIPPED.all());
        wanted.replaceAll(it -> it.key().equals("reading-log") ? CHANGED : it);
        wanted.removeIf(it -> it.key().equals("first-bet"));
        wanted.add(Templates.own("own-a"));
        return wanted;
    }
}
