package app.trellis.groups;

import app.trellis.account.OpenDoor;
import app.trellis.account.Tokens;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** An invitation into a reading group. */
@Component
class GroupDoor implements OpenDoor {

    private final MemberRepository members;
    private final Clock clock;

    GroupDoor(MemberRepository members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    @Override
    public boolean opensWith(String token) {
        return members.findByTokenHash(Tokens.hash(token))
                .filter(member -> member.isOpen(clock.instant()))
                .isPresent();
    }
}
