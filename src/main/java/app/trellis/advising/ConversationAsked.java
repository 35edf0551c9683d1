package app.trellis.advising;

import java.util.Locale;

/**
 * A student has asked an advisor for a conversation, and a mail may say so.
 *
 * @param email the advisor's
 * @param language the advisor's
 */
record ConversationAsked(String email, Locale language, String student) {

    @Override
    public String toString() {
        return "ConversationAsked[]";
    }
}
