package app.trellis.projects;

/**
 * What makes a project different from the others, each in a few words or empty. The post asks for "a variety of research
 * projects" (section "Why might you want to be a research lead?").
 *
 * @param topic up to 200 characters
 * @param method up to 200 characters
 * @param collaborators up to 300 characters
 */
public record Variety(String topic, String method, String collaborators) {

    /** Nothing is said yet. */
    public static final Variety UNSAID = new Variety("", "", "");

    /** The longest topic or method, in characters. */
    public static final int LENGTH = 200;

    /** The longest list of collaborators, in characters. */
    public static final int COLLABORATORS_LENGTH = 300;
}
