package dev.awase.stylist;

/** Reads the shopper's item, chooses among the shop's candidates and says why: a model, or in rehearsal a script. */
public interface Stylist {
    /**
     * Asks once and checks the answer.
     *
     * @throws ModelFault if no usable answer came by the deadline
     */
    Advice advise(Consultation consultation, Deadline deadline);

    /** Whether answers come from a script and not from a model; the screen then says so. */
    default boolean rehearsal() {
        return false;
    }

    /** Whether the photo leaves this machine for her to see it; the shopper is told before the lens opens. */
    default boolean seesElsewhere() {
        return false;
    }
}
