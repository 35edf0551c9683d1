package app.trellis.shared.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One table of a feature as far as it holds a person's things: what their own export gives them, and what goes when their
 * account does. Secrets of links and passwords are in no export: columns whose names end in {@code _hash} are left out.
 *
 * @param folder the part of Trellis it belongs to, the same for all tables of a feature
 * @param table its name; the file is called so too
 * @param mine condition for the rows that are the person's, with {@code t} for the table and {@code :me} for the account
 * @param goes condition for those of them that go with the account; the rest is others' too and stays
 * @param shownIf columns that the person may not see in every row, each with the condition under which they do
 */
public record Holding(String folder, String table, String mine, String goes, Map<String, String> shownIf) {

    public Holding {
        shownIf = Map.copyOf(shownIf);
    }

    /** Rows that are the person's under a condition of their own. */
    public static Holding of(String folder, String table, String mine) {
        return new Holding(folder, table, mine, mine, Map.of());
    }

    /** Tables whose rows belong to a student, named by {@code student_id}. */
    public static List<Holding> ofStudent(String folder, String... tables) {
        List<Holding> all = new ArrayList<>();
        for (String table : tables) {
            all.add(of(folder, table, "t.student_id = :me"));
        }
        return all;
    }

    /** The same, but only the rows go with the account for which this holds. */
    public Holding goingIf(String condition) {
        return new Holding(folder, table, mine, condition, shownIf);
    }

    /** The same, with columns that stay empty unless a condition holds for the row. */
    public Holding showing(String condition, String... columns) {
        Map<String, String> all = new TreeMap<>(shownIf);
        for (String column : columns) {
            all.put(column, condition);
        }
        return new Holding(folder, table, mine, goes, all);
    }
}
