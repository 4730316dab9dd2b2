package dev.awase;

import dev.awase.staff.Area;
import dev.awase.staff.Office;
import dev.awase.staff.StaffPage;
import dev.awase.staff.health.HealthModel;
import dev.awase.staff.health.HealthPage;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** Which page stands at which place of the console, each wired to what it needs of the shop. */
final class StaffPages {
    private final Store store;
    private final Settings settings;

    StaffPages(Store store, Settings settings) {
        this.store = store;
        this.settings = settings;
    }

    Map<Area, Function<Office, StaffPage>> byArea() {
        Map<Area, Function<Office, StaffPage>> pages = new EnumMap<>(Area.class);
        pages.put(Area.HEALTH, this::health);
        return pages;
    }

    private StaffPage health(Office office) {
        return new HealthPage(office, new HealthModel(office, new BackupRoom(store.database())));
    }

    /** The shop that the pages are about. */
    Store store() {
        return store;
    }

    Settings settings() {
        return settings;
    }

    /** The page that lets somebody in. */
    Parent entrance(Office office) {
        return new StackPane();
    }
}
