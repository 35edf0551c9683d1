package app.trellis.wellbeing;

/** The student's own university's counselling or graduate-student service, as they entered it. */
public record OwnService(String name, String phone, String url) {

    public static final int NAME_LENGTH = 120;
    public static final int PHONE_LENGTH = 40;
    public static final int URL_LENGTH = 300;

    public static OwnService none() {
        return new OwnService("", "", "");
    }

    public boolean isEntered() {
        return !name.isBlank();
    }

    /** Says nothing: where a student would turn to is private. */
    @Override
    public String toString() {
        return "OwnService[private]";
    }
}
