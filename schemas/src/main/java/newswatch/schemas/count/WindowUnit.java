package newswatch.schemas.count;

/** Length of a tumbling window. */
public enum WindowUnit {
    HOUR,
    /** From midnight to midnight in the window's zone: 23 to 25 hours where clocks change. */
    DAY
}
