package app.trellis.advising.ui;

/**
 * One part of the sheet for a conversation.
 *
 * @param title already translated
 * @param text Markdown
 */
record SheetPart(String title, String text) {}
