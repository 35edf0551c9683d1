package app.trellis.advising;

import app.trellis.account.RelationId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An advisor whom the signed-in student can ask for a conversation.
 *
 * @param language in which they read what is sent
 * @param askedAt when the student asked; null unless a request is open
 */
public record ConversationPartner(
        RelationId relation,
        String name,
        Locale language,
        @Nullable Instant askedAt) {}
