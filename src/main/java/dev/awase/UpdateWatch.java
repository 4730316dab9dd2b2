package dev.awase;

import dev.awase.catalog.CatalogFault;
import dev.awase.upkeep.Renewal;
import dev.awase.upkeep.update.Ledger;
import dev.awase.upkeep.update.Manifest;
import dev.awase.upkeep.update.Refused.Reason;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The kiosk's part of an update: it looks in the folder, asks the chain's address after hours, tells what was refused, and
 * wishes for an end of the program while one waits and the shop is closed. It changes nothing of the program itself.
 */
final class UpdateWatch {
    static final Duration EACH = Duration.ofSeconds(20);

    private static final Duration ASK = Duration.ofHours(1);
    private static final Duration PACKAGE = Duration.ofMinutes(30);
    private static final Logger LOG = LoggerFactory.getLogger(UpdateWatch.class);

    private final UpdateRoom room;
    private final UpdateIntake intake;
    private final FaultBook faults;
    private final Supplier<Settings> settings;
    private final Clock clock;
    private final LongSupplier nanos;
    private final Set<String> told = new HashSet<>();
    private Optional<Long> asked = Optional.empty();

    UpdateWatch(UpdateRoom room, FaultBook faults, Supplier<Settings> settings, Clock clock, LongSupplier nanos) {
        this.room = room;
        this.intake = new UpdateIntake(room, clock);
        this.faults = faults;
        this.settings = settings;
        this.clock = clock;
        this.nanos = nanos;
    }

    /** At the start: what became of what was handed over, and of what was tried. */
    void begin() {
        Optional<Instant> handed = room.waiting().handedOver();
        if (handed.isPresent()) {
            boolean answered =
                    room.course().lines().stream().anyMatch(line -> !line.at().isBefore(handed.get()));
            if (!answered) {
                LOG.warn("an update was handed over, and nobody took it");
                faults.note("update.unanswered");
            }
            delete(room.waiting().ready());
        }
        tellEnds();
    }

    /** Goes round once. {@code wish} is told what the program should end for, {@code well} how the kiosk is. */
    void round(BiConsumer<Renewal.Cause, Boolean> wish, BooleanSupplier well) {
        boolean afterHours = settings.get().hours().after(LocalDateTime.now(clock));
        UpdateSettings from = settings.get().update();
        from.folder().ifPresent(this::look);
        if (afterHours) {
            from.address().ifPresent(this::ask);
        }
        Instant now = clock.instant();
        boolean waits = room.ready(now)
                        .filter(manifest -> room.rests(manifest.version(), now).isEmpty())
                        .isPresent()
                && well.getAsBoolean();
        wish.accept(Renewal.Cause.UPDATE, waits);
        wish.accept(Renewal.Cause.UPDATE_NOW, waits && Files.exists(room.hurry()));
    }

    private void look(Path folder) {
        try {
            intake.look(folder).forEach(this::tell);
        } catch (IOException fault) {
            tell("update.folder", folder + " cannot be looked at", fault);
        }
    }

    /** A clock that nobody can set says how long ago it was. */
    private void ask(URI address) {
        long now = nanos.getAsLong();
        if (asked.filter(then -> now - then < ASK.toNanos()).isPresent()) {
            return;
        }
        asked = Optional.of(now);
        try (UpdateFetch fetch = new UpdateFetch(address, PACKAGE)) {
            tell(intake.take(address.getHost(), fetch.signed(), fetch::copy));
        } catch (IOException fault) {
            tell("update.address", address + " gives no update", fault);
        }
    }

    private void tell(UpdateIntake.Found found) {
        Optional<Reason> reason = found.reason();
        String what = found.name() + " " + reason;
        if (!told.add(what)) {
            return;
        }
        if (reason.isEmpty()) {
            LOG.info("{} waits to be applied", found.name());
        } else if (reason.get() != Reason.SAME) {
            LOG.warn("{} is not taken: {}", found.name(), reason.get().words());
            faults.note("update." + reason.get().id());
        }
    }

    /** Told once in a row: an address is asked each hour. */
    private void tell(String kind, String words, IOException fault) {
        if (told.add(kind)) {
            LOG.warn("{}: {}", words, fault.toString());
            faults.note(kind);
        }
    }

    /**
     * The kiosk has ended for it: keeps a copy of the catalog, then says so to whoever applies it. Without the copy nothing is
     * handed over.
     */
    void handOver(LocalDatabase database) {
        Optional<Manifest> ready = room.ready(clock.instant());
        if (ready.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        try {
            Files.writeString(room.handed(), ready.get().version() + " " + now);
            delete(room.hurry());
            database.backUp(room.backupBefore(ready.get().version()));
            Files.writeString(room.waiting().ready(), now.toString());
        } catch (CatalogFault | IOException full) {
            LOG.warn("an update is not handed over: no copy of the catalog could be kept", full);
            faults.note(FaultBook.BACKUP);
        }
    }

    /** What whoever applies them wrote down since this was asked last. */
    private void tellEnds() {
        Path file = Rising.folder(room.home()).resolve("update-told.txt");
        Instant since = since(file);
        for (Ledger.Line line : room.course().endedBadly(since)) {
            LOG.warn("version {}: {}, {}", line.version(), line.event(), line.detail());
            faults.note(line.event() == Ledger.Event.ROLLED_BACK ? "update.rolled-back" : "update." + line.detail());
            try {
                Files.writeString(file, line.at().toString());
            } catch (IOException full) {
                LOG.warn("it is told again at the next start", full);
            }
        }
    }

    private static Instant since(Path file) {
        try {
            return Instant.parse(Files.readString(file));
        } catch (IOException | RuntimeException never) {
            return Instant.MIN;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException fault) {
            LOG.warn("{} cannot be taken away", file, fault);
        }
    }
}
