package dev.awase;

import dev.awase.catalog.CatalogFault;
import dev.awase.upkeep.update.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * The way back for the catalog. A version that was given up may have changed the file so that the one before does not know
 * it any more: then the copy from before takes its place, and the present file is kept beside the backups.
 */
record UpdateReturn(UpdateRoom room, Clock clock) {
    /** Whose plan it is, in the trail. */
    private static final String WHO = "update";

    /**
     * To be called before the start is written down: the crashes of a version that was given up are not those of this one, which
     * would go without its camera, and draw with the processor for a week.
     */
    void forgetItsCrashes() {
        Path book = Rising.folder(room.home()).resolve(Rising.BOOK);
        Optional<Ledger.Line> end = givenUp();
        try {
            if (end.isPresent()
                    && Files.exists(book)
                    && Files.getLastModifiedTime(book)
                            .toInstant()
                            .isBefore(end.get().at())) {
                Files.delete(book);
            }
        } catch (IOException fault) {
            LoggerFactory.getLogger(UpdateReturn.class)
                    .warn(
                            "the crashes of version {} count as this one's",
                            end.get().version(),
                            fault);
        }
    }

    /** Opens the shop, by its copy from before where there is no other way. */
    Store open(Progress progress) {
        try {
            return Store.open(room.home(), progress);
        } catch (CatalogFault fault) {
            Optional<Path> before = fault.kind() == CatalogFault.Kind.NEWER ? before() : Optional.empty();
            if (before.isEmpty()) {
                throw fault;
            }
            String name = String.valueOf(before.get().getFileName());
            new NextRestore(room.home().database())
                    .plan(
                            before.get(),
                            new NextRestore.Plan(name, WHO, clock.instant().toEpochMilli()));
            Store store = Store.open(room.home(), progress);
            store.faults().note("update.restored");
            return store;
        }
    }

    private Optional<Ledger.Line> givenUp() {
        return room.course().last().filter(line -> line.event() == Ledger.Event.ROLLED_BACK);
    }

    /** The copy from before the version that was given up last, where nothing else came since. */
    private Optional<Path> before() {
        return givenUp()
                .map(line -> room.home().folder().resolve("backups").resolve(room.backupBefore(line.version())))
                .filter(Files::isRegularFile);
    }
}
