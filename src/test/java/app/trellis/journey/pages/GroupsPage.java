package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** <b>Reading groups</b>, at {@code /groups}. */
public final class GroupsPage extends Page {

    public GroupsPage(Visitor visitor) {
        super(visitor, "Reading groups");
    }

    public static GroupsPage open(Visitor visitor) {
        visitor.open("/groups");
        return new GroupsPage(visitor);
    }

    /** Sets up a group, which leads to it. */
    public GroupPage setUp(String name) {
        fill("Name of the group", name);
        press("Set up");
        return new GroupPage(visitor, name);
    }
}
