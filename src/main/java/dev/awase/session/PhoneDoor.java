package dev.awase.session;

import dev.awase.camera.Photo;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The door in the store's own network through which one photo comes in from a shopper's phone. It is opened for one
 * shopper, and shut again when she leaves the step that shows its address.
 */
public interface PhoneDoor {
    /** A shop that has not set it up. */
    PhoneDoor NONE = new PhoneDoor() {
        @Override
        public boolean offered() {
            return false;
        }

        @Override
        public Opened open(Caller caller, Locale language, boolean leaves) {
            throw new PhoneFault(PhoneFault.Kind.OFF, "the way from a phone is not set up");
        }
    };

    /** Whether shoppers are shown this way. */
    boolean offered();

    /**
     * Opens it for one photo; takes a moment, so never on the screen's thread.
     *
     * @param caller is told what happens, on any thread
     * @param language the visit's, where the phone asks for none that is spoken here
     * @param leaves whether a photo goes on to a stylist on another machine, which the page says
     * @throws PhoneFault if no phone could come in
     */
    Opened open(Caller caller, Locale language, boolean leaves);

    /** A door that stands open, until it is shut or the time is up. */
    interface Opened {
        /** What the phone opens: nobody who does not see it can guess it. */
        String address();

        /** When the time is up, in nanoseconds of {@link System#nanoTime()}. */
        long until();

        /** What the store calls its wireless network, where it says so. */
        Optional<String> wifi();

        /** Whether this machine alone can come in, because it rehearses. */
        boolean rehearsal();

        /** Shuts it; an answer on its way arrives first. May take a second, so never on the screen's thread. */
        void close();
    }

    /** Who waits for the phone. */
    interface Caller {
        /** The page is open on a phone. */
        void came();

        /** A photo, which is the receiver's from now on; the answer says whether somebody still waited for it. */
        CompletableFuture<Boolean> brought(Photo photo);

        /** The time is up, and nothing came. */
        void late();
    }
}
