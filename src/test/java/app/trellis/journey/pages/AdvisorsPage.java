package app.trellis.journey.pages;

import app.trellis.journey.Visitor;

/** <b>Advisors &amp; sharing</b>, at {@code /settings/advisors}. */
public final class AdvisorsPage extends Page {

    public AdvisorsPage(Visitor visitor) {
        super(visitor, "Advisors & sharing");
    }

    public static AdvisorsPage open(Visitor visitor) {
        visitor.open("/settings/advisors");
        return new AdvisorsPage(visitor);
    }

    /** Invites somebody who will see these areas, and gives the link to hand over. */
    public String invite(String email, String... areas) {
        fill("Email address of your advisor", email);
        for (var area : areas) {
            pick("Once they accept, they see:", area);
        }
        press("Invite");
        return value("Link to hand over");
    }

    /** Looks at the own page as an advisor sees it. */
    public void seeAs(String advisor) {
        follow("See it as " + advisor + " does");
        shows("as " + advisor + " sees it now");
    }

    /** Takes the tick from an area. */
    public void unshare(String advisor, String area) {
        pick("What " + advisor + " sees", area);
        shows("no longer sees");
    }

    public void end(String advisor) {
        press("End: " + advisor);
        shows("no longer advises you");
    }
}
