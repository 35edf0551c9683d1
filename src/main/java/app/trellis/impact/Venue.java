package app.trellis.impact;

/** A conference or workshop of the catalogue, as a place to hand work in. */
public record Venue(OpportunityId id, String name, Outlook outlook) {

    /** Name and coming edition: "ICLR 2027". */
    public String title() {
        return outlook.editionLabel().isEmpty() || name.endsWith(outlook.editionLabel())
                ? name
                : name + " " + outlook.editionLabel();
    }
}
