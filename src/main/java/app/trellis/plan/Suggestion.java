package app.trellis.plan;

import app.trellis.account.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A milestone that an advisor suggests. It is on no plan until the student accepts it.
 *
 * @param advisor the name; stays when they no longer advise
 * @param data always with a date
 * @param answer the student's sentence on declining, at most {@link SuggestionService#ANSWER_LENGTH} characters, may be empty
 * @param milestone what it became; null unless it was accepted and is still there
 */
public record Suggestion(
        SuggestionId id,
        AccountId student,
        String advisor,
        MilestoneData data,
        Instant suggestedAt,
        SuggestionState state,
        String answer,
        @Nullable MilestoneId milestone) {}
