package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** <b>Students</b>, at {@code /students}: an advisor's list. */
public final class StudentsPage extends Page {

    public StudentsPage(Visitor visitor) {
        super(visitor, "Students");
    }

    /** Clicks on a student in the list, which may be out of date. */
    public void clickStudent(String name) {
        follow(name);
    }

    public StudentPage student(String name) {
        clickStudent(name);
        return new StudentPage(visitor, name);
    }
}
