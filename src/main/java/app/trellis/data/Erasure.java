package app.trellis.data;

import java.util.List;
import java.util.Map;

/**
 * What would go with an account, and what would stay.
 *
 * @param goes entries of each folder that has some
 * @param advisors names of those who see something of the person's now
 * @param inGroups whether reading groups stay, with what was written in them together
 * @param advises whether students keep what the person wrote as their advisor
 */
public record Erasure(Map<String, Integer> goes, List<String> advisors, boolean inGroups, boolean advises) {}
