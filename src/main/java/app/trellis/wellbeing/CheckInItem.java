package app.trellis.wellbeing;

/** The four things a check-in asks, each answered from 1 (low) to 5 (high) or left out. */
public enum CheckInItem {
    MOOD,
    ENERGY,
    WORKLOAD,
    CONNECTED;

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;
}
