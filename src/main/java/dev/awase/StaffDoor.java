package dev.awase;

import dev.awase.session.Intent;
import dev.awase.session.ShopperSession;
import javafx.stage.Stage;

/** The way from the kiosk to the staff's console and back: the visit under way is ended and wiped first. */
final class StaffDoor {
    private final Stage kiosk;
    private final ShopperSession session;
    private final Store store;
    private final SettingsWatch settings;
    private boolean open;

    StaffDoor(Stage kiosk, ShopperSession session, Store store, SettingsWatch settings) {
        this.kiosk = kiosk;
        this.session = session;
        this.store = store;
        this.settings = settings;
    }

    /** Opens it once, however often the corner is held. */
    void open() {
        if (!open) {
            session.intend(new Intent.StartOver());
            // The settings page looks through the lens itself.
            session.idling().watchPassers(false);
            StaffConsole.above(kiosk, store, settings, () -> {
                open = false;
                session.idling().watchPassers(settings.now().camera().wakes());
            });
            // Last: where it could not be opened, the corner can be held again.
            open = true;
        }
    }
}
