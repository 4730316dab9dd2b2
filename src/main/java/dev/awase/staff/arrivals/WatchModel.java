package dev.awase.staff.arrivals;

import dev.awase.catalog.SqliteWatch;
import dev.awase.catalog.WatchRules;
import dev.awase.catalog.WatchedFile;
import dev.awase.catalog.files.Intake;
import dev.awase.catalog.files.WatchedFolder;
import dev.awase.staff.Errands;
import dev.awase.staff.Office;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The folder that is watched, and what became of the files in it. On the screen's thread. */
public final class WatchModel {
    private static final int SHOWN = 12;

    private final SqliteWatch table;
    private final Intake intake;
    private final Path home;
    private final Office office;
    private final Errands.Watch watch = new Errands.Watch();
    private final ReadOnlyObjectWrapper<Shown> shown;

    /** Where files are to be put, when they wait, and the newest of them. */
    public record Shown(WatchRules rules, List<WatchedFile> files) {
        public Shown {
            files = List.copyOf(files);
        }
    }

    /** @param home the folder that is watched where nobody chose another */
    public WatchModel(SqliteWatch table, Intake intake, Path home, Office office) {
        this.table = table;
        this.intake = intake;
        this.home = home;
        this.office = office;
        this.shown = new ReadOnlyObjectWrapper<>(new Shown(new WatchRules("", 0, 0), List.of()));
    }

    // Properties

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Where files are to be put. */
    public Path folder() {
        String chosen = shown.get().rules().folder();
        return chosen.isEmpty() ? home : Path.of(chosen);
    }

    // Commands

    /** Reads anew; called again and again while the page is open. */
    public void look() {
        office.errands().watch(watch, this::read, this::show);
    }

    /** Watches another folder from now on. */
    public void watch(Path chosen) {
        WatchRules rules = shown.get().rules();
        rule(new WatchRules(chosen.toAbsolutePath().toString(), rules.mostRejected(), rules.mostRemoved()));
    }

    /** Says what goes too far, in percent. */
    public void limit(int mostRejected, int mostRemoved) {
        rule(new WatchRules(shown.get().rules().folder(), mostRejected, mostRemoved));
    }

    private void rule(WatchRules rules) {
        WatchRules before = shown.get().rules();
        office.errands()
                .run(
                        () -> {
                            table.rules(rules);
                            office.note("arrival.watch", "", words(before), words(rules));
                            return read();
                        },
                        this::show);
    }

    /** Takes a file in that waited, whatever it does. */
    public void take(WatchedFile file) {
        settle("arrival.take", file, () -> intake.takeAnyway(WatchedFolder.waiting(folder(), file), file));
    }

    /** Puts a file aside that waited. */
    public void leave(WatchedFile file) {
        settle("arrival.leave", file, () -> table.settle(file, WatchedFile.State.LEFT, file.outcome()));
    }

    private void settle(String action, WatchedFile file, Runnable work) {
        Path folder = folder();
        office.errands()
                .run(
                        () -> {
                            work.run();
                            WatchedFolder.shelve(folder, file);
                            office.note(action, file.sign().name(), "", "");
                            return read();
                        },
                        this::show);
    }

    private Shown read() {
        return new Shown(table.rules(), table.newest(SHOWN));
    }

    private void show(Shown read) {
        if (!read.equals(shown.get())) {
            shown.set(read);
        }
    }

    private static String words(WatchRules rules) {
        return "%s %d %% %d %%"
                .formatted(rules.folder(), rules.mostRejected(), rules.mostRemoved())
                .strip();
    }
}
