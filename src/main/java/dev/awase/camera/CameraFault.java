package dev.awase.camera;

/** What can go wrong between a lens or a picture file and a photo; {@link Kind} decides the words and the retry. */
public final class CameraFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The causes a shopper or a staff member can do something about. */
    public enum Kind {
        /** No camera is connected. */
        ABSENT,
        /** The camera did not open, or is used by another program. */
        WONT_OPEN,
        /** The camera is open and gives no fresh frame. */
        STALLED,
        /** No file is there, or it cannot be opened. */
        NO_FILE,
        /** The file is not a JPEG, PNG or WebP picture, or is damaged. */
        NOT_A_PICTURE,
        /** The file is over 15 MB or the picture over 40 megapixels. */
        TOO_LARGE
    }

    private final Kind kind;

    public CameraFault(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public CameraFault(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** What happened and what to do, in plain words for the person in front of it. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    public Kind kind() {
        return kind;
    }
}
