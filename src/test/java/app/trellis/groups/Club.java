package app.trellis.groups;

import app.trellis.account.AccountId;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A reading group of two with accounts, Ada and Ben, and Cleo without one. */
record Club(AccountId ada, AccountId ben, GroupId id, MemberId adasPlace, MemberId bensPlace, MemberId cleosPlace) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final LocalTime FIVE = LocalTime.of(17, 0);

    /** Afterwards the test acts as Ada. */
    static Club meet(People people, GroupService groups, MemberService members, MutableClock clock) {
        var ada = people.student("Ada Lovelace");
        var ben = people.student("Ben Okri");
        people.actAs(ada);
        var id = groups.create("Thursdays");
        var token = members.invite(id, people.email(ben)).token();
        var cleo = members.addName(id, "Cleo Šmíd");
        clock.advance(Duration.ofSeconds(1));
        people.actAs(ben);
        members.accept(token);
        var bensPlace = groups.group(id).me();
        people.actAs(ada);
        return new Club(ada, ben, id, groups.group(id).me(), bensPlace, cleo);
    }

    SessionData deepDive(String author) {
        return session(SessionFormat.DEEP_DIVE, adasPlace, author);
    }

    static SessionData session(SessionFormat format, @Nullable MemberId presenter, @Nullable String author) {
        return new SessionData(TODAY.plusDays(2), FIVE, format, presenter, "Scalable oversight", author);
    }
}
