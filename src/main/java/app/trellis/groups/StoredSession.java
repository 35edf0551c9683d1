package app.trellis.groups;

import app.trellis.account.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the sessions, with the names that go with it. The id of the idea is its owner's affair alone. */
record StoredSession(
        SessionId id,
        GroupId group,
        String groupName,
        Instant startsAt,
        SessionFormat format,
        String topic,
        @Nullable MemberId presenter,
        @Nullable String presenterName,
        @Nullable AccountId presenterAccount,
        @Nullable String author,
        @Nullable UUID idea,
        @Nullable String ideaLine,
        SessionState state,
        int round,
        @Nullable Instant roundStartedAt,
        @Nullable Instant finishedAt) {

    boolean presentedBy(AccountId account) {
        return account.equals(presenterAccount);
    }

    Session seenBy(AccountId reader) {
        return new Session(
                id,
                group,
                startsAt,
                format,
                topic,
                presenter,
                presenterName,
                presentedBy(reader),
                author,
                ideaLine,
                state,
                round,
                roundStartedAt);
    }
}
