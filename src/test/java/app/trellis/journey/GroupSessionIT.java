package app.trellis.journey;

import app.trellis.journey.pages.GroupInvitationPage;
import app.trellis.journey.pages.GroupPage;
import app.trellis.journey.pages.GroupsPage;
import app.trellis.journey.pages.SessionPage;
import org.junit.jupiter.api.Test;

/** Two people run a session of their reading group, each in their own browser. */
class GroupSessionIT extends Journey {

    @Test
    void whatOneDoesTheOtherSees() {
        var ada = visitor();
        var ben = visitor();
        Person.called("Ada").register(ada);
        var bens = Person.called("Ben");

        var link = GroupsPage.open(ada).setUp("Thursdays").invite(bens.email());
        ben.open(link.substring(Servers.empty().address().length()));
        bens.fillIn(new GroupInvitationPage(ben).createAccount());
        new GroupInvitationPage(ben).join("Thursdays");

        var adas = new GroupPage(ada, "Thursdays").plan("Clarify, correct, critique", "Which idea", "Honest probes");
        ben.open(ada.path());
        var his = new SessionPage(ben, "Honest probes");
        adas.begin();
        his.awaitRound("Round 1 of 3: Clarify");

        his.write("Notes: what it says", "A probe that may abstain");
        adas.awaitNotes("Notes: what it says", "A probe that may abstain");
        adas.next();
        his.awaitRound("Round 2 of 3: Correct");
        his.next();
        adas.awaitRound("Round 3 of 3: Critique");
        adas.finish();
        his.shows("What came out of it");
        his.shows("A probe that may abstain");
    }
}
