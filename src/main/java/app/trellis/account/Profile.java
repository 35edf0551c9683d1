package app.trellis.account;

import java.time.ZoneId;
import java.util.Locale;

/**
 * What a person says about themselves.
 *
 * @param name 1 to 120 characters, shown to their advisors or students
 * @param language English or German
 * @param zone where their days and weeks begin
 */
public record Profile(String name, Locale language, ZoneId zone) {}
