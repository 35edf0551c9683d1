package app.trellis.agenda;

import app.trellis.shared.time.IsoWeek;

/**
 * Which prompt an entry answers.
 *
 * @param key of the prompt
 * @param question in the reader's language; empty if the prompt is no longer there
 */
public record AnsweredPrompt(String key, IsoWeek week, String question) {}
