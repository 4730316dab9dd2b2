package dev.awase.staff.settings;

import dev.awase.camera.Camera;
import dev.awase.camera.Photo;
import dev.awase.item.Reading;
import dev.awase.staff.settings.SettingsShelf.Kept;
import dev.awase.stylist.ProbeFinding;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What the page tries out before it is kept: each with the values as they are typed. Called in the background. */
public interface TestBench {
    /** What was spent today of the day's budget, and the budget. */
    record Spent(long tokens, long calls, long mostTokens, long mostCalls) {}

    /** What a slip was: the signs that the printer has not, which were left out. */
    record Slip(String missing) {}

    /** A slip that is not on paper. */
    final class NotPrinted extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final Why why;

        /** The causes that somebody can do something about. */
        public enum Why {
            /** No machine has that name. */
            NO_HOST,
            /** Nobody takes slips at that address. */
            NOBODY,
            /** Somebody is there and takes nothing: no paper, an open lid. */
            SILENT,
            /** The device's file is not there. */
            NO_DEVICE,
            /** This user may not write to the device. */
            LOCKED,
            /** The operating system has no queue of that name. */
            NO_QUEUE
        }

        public NotPrinted(Why why, Throwable cause) {
            super(why + ": " + cause.getMessage(), cause);
            this.why = why;
        }

        public Why why() {
            return why;
        }
    }

    /** A page in the store's network that a phone of the staff tries to reach. */
    interface PhonePage {
        String address();

        /** Whether a phone has opened it. */
        boolean reached();

        /** Whether the time is up. */
        boolean over();

        void close();
    }

    /** A page that no phone could reach; {@code known} are the addresses to choose from, where there are several. */
    final class NoPhones extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final Lack why;
        private final String known;

        /** The causes that somebody can do something about. */
        public enum Lack {
            NO_NETWORK,
            SEVERAL_NETWORKS,
            NO_SUCH_ADDRESS,
            PORT_TAKEN
        }

        public NoPhones(Lack why, String known, Throwable cause) {
            super(why + ": " + cause.getMessage(), cause);
            this.why = why;
            this.known = known;
        }

        public Lack why() {
            return why;
        }

        public String known() {
            return known;
        }
    }

    /** The cameras on cables as {@code name [id]}. Not to be asked while one of them streams. */
    List<String> cameras();

    /**
     * The camera as it would be, closed.
     *
     * @throws dev.awase.camera.CameraFault if there is no such picture or address
     */
    Camera camera(Kept kept, Map<Setting, String> values);

    /** Where a file of this name lies; the home is the folder of a name without one. */
    Path inHome(String file);

    /** Reads a photo as the kiosk does. */
    Reading read(Photo photo);

    /** Whether the kiosk runs in this very program; while nobody stands there, its camera is closed. */
    boolean besideKiosk();

    /**
     * Asks the endpoint some seven small questions; {@code progress} is told before each and may stop it by throwing.
     *
     * @throws dev.awase.stylist.ModelFault if there is nobody to ask, or the key is of no use
     */
    List<ProbeFinding> probe(Kept kept, Map<Setting, String> values, Consumer<String> progress);

    /** Empty where no endpoint is set up. */
    Optional<Spent> spent();

    /** Whether the shop is open at this moment by these hours. */
    boolean open(Kept kept, Map<Setting, String> values);

    /**
     * Prints a short slip.
     *
     * @throws NotPrinted where nobody takes it within some seconds
     * @throws SettingsShelf.Refused UNWRITABLE for any other reason
     */
    Slip print(Kept kept, Map<Setting, String> values, List<String> lines);

    /**
     * Opens a page at the address as it would be, in the language of the staff, for some minutes.
     *
     * @throws NoPhones where no phone could come in
     */
    PhonePage phone(Kept kept, Map<Setting, String> values, Locale language);
}
