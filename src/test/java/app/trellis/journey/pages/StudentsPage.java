package app.trellis.journey.pages;

import app.trellis.journey.Visitor;
import org.openqa.selenium.Keys;

/** <b>Students</b>, at {@code /students}: an advisor's list. */
public final class StudentsPage extends Page {

    public StudentsPage(Visitor visitor) {
        super(visitor, "Students");
    }

    /** Clicks on a student in the list, which may be out of date. */
    public void clickStudent(String name) {
        follow(name);
    }

    /** Goes to the first student and opens the page, with nothing but keys. */
    public StudentPage openFirstByKeyboard(String name) {
        visitor.see(Find.link(name));
        var keys = new Keyboard(visitor);
        keys.press("/");
        visitor.until(() -> keys.on("Search by name"));
        keys.press(Keys.ARROW_DOWN);
        visitor.until(() -> keys.on(name));
        keys.press(Keys.ENTER);
        return new StudentPage(visitor, name);
    }

    /** Opens the report that somebody handed over today, by the reason in the list. */
    public ReceivedReportPage reportOf(String name) {
        follow("Has handed you the annual report today.");
        return new ReceivedReportPage(visitor, name);
    }

    public StudentPage student(String name) {
        clickStudent(name);
        return new StudentPage(visitor, name);
    }
}
