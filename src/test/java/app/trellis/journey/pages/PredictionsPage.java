package app.trellis.journey.pages;

import app.trellis.journey.Visitor;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** <b>Predictions</b>, at {@code /predictions}. */
public final class PredictionsPage extends Page {

    private static final By CHART = By.cssSelector("trellis-calibration-chart");

    public PredictionsPage(Visitor visitor) {
        super(visitor, "Predictions");
    }

    /** Makes a prediction with a probability in percent; kind and day stay as suggested. */
    public void predict(String statement, String percent) {
        press("New prediction");
        fill("What will be so?", statement);
        var probability = field("Probability in percent");
        probability.sendKeys(Keys.chord(Keys.CONTROL, "a"), percent, Keys.TAB);
        pressInDialog("Keep prediction");
        visitor.see(Find.heading(statement));
    }

    /** Says that it did not happen, and what is to be learnt from it. */
    public void resolveAsNo(String statement, String lesson) {
        press("Resolve: " + statement);
        pick("It happened", "No");
        fill("What do you take from it?", lesson);
        pressInDialog("Save");
    }

    /** Chooses a point of the picture by the keyboard. */
    public void choosePoint(String name) {
        visitor.until(() -> !points(name).isEmpty());
        points(name).getFirst().sendKeys(Keys.ENTER);
    }

    private List<WebElement> points(String name) {
        return visitor.see(CHART).getShadowRoot().findElements(By.cssSelector("button[aria-label='" + name + "']"));
    }
}
