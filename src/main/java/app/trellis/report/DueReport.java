package app.trellis.report;

/**
 * A report that is asked for and that not all have signed.
 *
 * @param begun whether the student has begun it
 * @param handedOver whether it is with the advisors
 * @param toSign whether the student's signature is what is missing
 */
public record DueReport(ReportYear year, boolean begun, boolean handedOver, boolean toSign) {}
