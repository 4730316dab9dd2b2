package dev.awase.session;

/** Why no phone can come in; the message is for whoever looks after the kiosk, and holds no address of a phone. */
public final class PhoneFault extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Kind kind;

    /** What failed; its place in the order is the code that staff are told. */
    public enum Kind {
        /** Nobody has set it up. */
        OFF,
        /** This machine is in no network of a store. */
        NO_NETWORK,
        /** It is in several, and nobody has said which. */
        SEVERAL_NETWORKS,
        /** The address that was set is not one of this machine. */
        NO_SUCH_ADDRESS,
        /** Another program has the port. */
        PORT_TAKEN
    }

    public PhoneFault(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public PhoneFault(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
