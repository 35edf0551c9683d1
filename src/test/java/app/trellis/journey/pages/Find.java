package app.trellis.journey.pages;

import org.openqa.selenium.By;

/** How a person finds things on a screen: by what is written on or beside them. */
final class Find {

    private Find() {}

    /** A button, of the browser's own kind or Vaadin's, by its text or its accessible name. */
    static By button(String name) {
        return By.xpath("//*[self::button or self::vaadin-button or @role='button']" + named(name));
    }

    /** What opens a menu, by its text or its accessible name. */
    static By menu(String name) {
        return By.xpath("//vaadin-menu-bar-button[normalize-space(.)=" + quoted(name) + " or @aria-label="
                + quoted(name) + " or .//*[@aria-label=" + quoted(name) + "]]");
    }

    /** An entry of the menu that is open. */
    static By menuItem(String words) {
        return By.xpath(
                "//*[@role='menuitem' or self::vaadin-menu-bar-item][ancestor::*[self::vaadin-menu-bar-list-box "
                        + "or @role='menu']][normalize-space(.)=" + quoted(words) + "]");
    }

    /** A button within a dialog. */
    static By buttonInDialog(String name) {
        return By.xpath(
                "//*[self::vaadin-dialog or @role='dialog']//*[self::button or self::vaadin-button]" + named(name));
    }

    /** A link or an entry of the navigation. */
    static By link(String name) {
        return By.xpath("//*[self::a or @role='link']" + named(name));
    }

    /** The control a label belongs to: by {@code for}, by lying within, by {@code aria-labelledby} or {@code aria-label}. */
    static By field(String label) {
        var words = "normalize-space(.)=" + quoted(label);
        return By.xpath("//*[@id=//label[" + words + "]/@for]"
                + "|//label[" + words + "]//input|//label[" + words + "]//select|//label[" + words + "]//textarea"
                + "|//*[@aria-label=" + quoted(label) + "]");
    }

    /** A list that opens, by its label. */
    static By select(String label) {
        return By.xpath("//vaadin-select[./label[normalize-space(.)=" + quoted(label) + "]]");
    }

    /** An entry of the list that is open. */
    static By selectItem(String words) {
        return By.xpath("//vaadin-select-item[normalize-space(.)=" + quoted(words) + "]");
    }

    /** A label itself, where clicking it is what a person does. */
    static By label(String words) {
        return By.xpath("//label[normalize-space(.)=" + quoted(words) + "]");
    }

    /** One choice within a group, by its own label. */
    static By choice(String group, String label) {
        return By.xpath("//*[@role='radiogroup' or @role='group' or self::fieldset]"
                + "[@aria-label=" + quoted(group) + " or .//*[self::label or self::legend][normalize-space(.)="
                + quoted(group) + "]]//label[normalize-space(.)=" + quoted(label) + "]");
    }

    /** What opens a part that is folded away. */
    static By summary(String words) {
        return By.xpath("//summary[normalize-space(.)=" + quoted(words) + "]");
    }

    /** A heading of any level. */
    static By heading(String text) {
        return By.xpath("//*[self::h1 or self::h2 or self::h3 or self::h4][normalize-space(.)=" + quoted(text) + "]");
    }

    /** The innermost element with these words. */
    static By text(String words) {
        return By.xpath("//body//*[not(self::script or self::style)][text()[contains(normalize-space(.),"
                + quoted(words) + ")]]");
    }

    private static String named(String name) {
        return "[normalize-space(.)=" + quoted(name) + " or @aria-label=" + quoted(name) + "]";
    }

    /** An XPath string; none of ours holds both kinds of quote. */
    private static String quoted(String text) {
        return text.contains("'") ? '"' + text + '"' : "'" + text + "'";
    }
}
