package app.trellis.journey.pages;

import app.trellis.journey.Visitor;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The board of projects. */
public final class ProjectsPage extends Page {

    public ProjectsPage(Visitor visitor) {
        super(visitor, "Projects");
    }

    /** Adds a project of which only the title is known. */
    public ProjectPage add(String title) {
        press("New project");
        fill("Title", title);
        pressInDialog("Save");
        return new ProjectPage(visitor, title);
    }

    /** Turns an idea into a project. */
    public ProjectPage fromIdea(String line) {
        press("Start from an idea");
        var box = visitor.see(By.cssSelector("vaadin-dialog vaadin-combo-box input, vaadin-combo-box input"));
        box.sendKeys(line);
        visitor.see(By.xpath("//vaadin-combo-box-item[normalize-space(.)='" + line + "']"));
        box.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        pressInDialog("Start the project");
        return new ProjectPage(visitor, line);
    }

    /** Opens a closed project again by the menu of its card. */
    public void reopen(String title) {
        chooseInMenu("Move “" + title + "”", "Open again");
    }
}
