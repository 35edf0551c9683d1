package app.trellis.impact;

/** What can be wrong or doubtful in a catalogue file. The words, with the way to mend it, are in the message files. */
public enum Fault {
    /** Nothing is in the file. */
    EMPTY_FILE,
    /** The text is not YAML. */
    NOT_YAML,
    /** The file is of another format than the one that is read. */
    FORMAT,
    /** A text stands where fields are expected. */
    NO_MAPPING,
    /** A field that an entry cannot do without is not there. */
    MISSING,
    /** A field that nobody knows. */
    UNKNOWN_FIELD,
    /** One text stands where a list is expected. */
    NO_LIST,
    /** A value of another form than its field has. */
    UNREADABLE,
    /** A word that its list does not hold. */
    UNKNOWN_WORD,
    /** An abbreviation or a name that is no time zone. */
    UNKNOWN_ZONE,
    /** A day, month or hour that does not exist or is written otherwise. */
    NO_DATE,
    /** An id is of another form. */
    ID_FORM,
    /** Two entries have one id. */
    ID_TWICE,
    /** Two entries have one name. */
    NAME_TWICE,
    /** The conference that a workshop belongs to is not in the catalogue. */
    NO_PARENT,
    /** The address is not a safe one. */
    NOT_HTTPS,
    /** Neither a gap nor a skill is named. */
    FILLS_NOTHING,
    /** The check was in the future. */
    CHECKED_LATER,
    /** The check was long ago. */
    STALE,
    /** General knowledge is trusted highly. */
    TRUSTED_HEARSAY,
    /** An edition ends before it starts. */
    ENDS_FIRST,
    /** A label names a year that its dates do not. */
    LABEL_YEAR,
    /** Two letters that are no country. */
    NO_COUNTRY,
    /** A country that no region holds. */
    NO_REGION,
    /** A deadline after the end. */
    LATE_DEADLINE,
    /** A deadline long before the start. */
    EARLY_DEADLINE,
    /** There is not exactly one entry. */
    NOT_ONE,
    /** The id is not that of the entry that is changed. */
    OTHER_ID,
    /** A line of a table has more cells than its first line. */
    CELLS,
    /** A deadline in a cell is written otherwise. */
    DEADLINE_FORM,
    /** A name or label is too long to be kept with an application. */
    LONG_TEXT,
    /** The entry is too long to be kept. */
    TOO_LONG;

    /** The key of the sentence that says what is wrong; with {@code .fix} after it, of how to mend it. */
    public String key() {
        return "impact.problem." + name();
    }
}
