package app.trellis.journey.pages;

import app.trellis.journey.Visitor;
import org.openqa.selenium.By;

/** <b>Impact</b>, at {@code /impact}: five gaps, and what would fill them. */
public final class ImpactPage extends Page {

    public ImpactPage(Visitor visitor) {
        super(visitor, "Impact");
    }

    /** The level of a gap, in words. */
    public boolean isOpen(String gap) {
        return visitor.sees(By.xpath(section(gap) + "//*[normalize-space(.)='Open']"));
    }

    /** Opens the first opportunity suggested for a gap. */
    public OpportunityPage firstSuggestion(String gap) {
        var link = visitor.see(By.xpath("(" + section(gap) + "//h3[normalize-space(.)='What would fill it']"
                + "/following-sibling::ul//a)[1]"));
        var name = link.getText().strip();
        link.click();
        return new OpportunityPage(visitor, name);
    }

    private static String section(String gap) {
        return "//section[.//h2[normalize-space(.)='" + gap + "']]";
    }
}
