package dev.awase;

import dev.awase.session.Intent;
import dev.awase.session.ShopperSession;
import javafx.stage.Stage;

/** The way from the kiosk to the staff's console and back: the visit under way is ended and wiped first. */
final class StaffDoor {
    private final Stage kiosk;
    private final ShopperSession session;
    private final Store store;
    private final Settings settings;
    private final Language language;
    private boolean open;

    StaffDoor(Stage kiosk, ShopperSession session, Store store, Settings settings, Language language) {
        this.kiosk = kiosk;
        this.session = session;
        this.store = store;
        this.settings = settings;
        this.language = language;
    }

    /** Opens it once, however often the corner is held. */
    void open() {
        if (!open) {
            session.intend(new Intent.StartOver());
            StaffConsole.above(kiosk, store, settings, language, () -> open = false);
            // Last: where it could not be opened, the corner can be held again.
            open = true;
        }
    }
}
