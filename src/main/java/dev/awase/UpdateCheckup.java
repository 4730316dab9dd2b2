package dev.awase;

import dev.awase.shopper.attract.OpeningHours;
import dev.awase.staff.health.Symptom;
import dev.awase.upkeep.update.Ledger;
import dev.awase.upkeep.update.Manifest;
import dev.awase.upkeep.update.Refused;
import dev.awase.upkeep.update.Trial;
import dev.awase.upkeep.update.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the doctor finds about updates. It only looks: nothing is taken in, let go of or handed over. */
record UpdateCheckup(UpdateRoom room, UpdateSettings settings, OpeningHours hours, Clock clock) {
    private static final String SUBJECT = "update";
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** Hours come again after a week; the eighth day is for an hour that is changed meanwhile. */
    private static final int MINUTES_AHEAD = 8 * 24 * 60;

    /** What was refused longer ago is no news, and the log of it is gone. */
    private static final Duration NEWS = Duration.ofDays(14);

    /** Nothing where the settings cannot be read, which is told already. */
    static Stream<Finding> of(Home home, Map<String, String> environment) {
        try {
            Settings set = Settings.read(home.settings());
            Clock clock = Clock.system(ZoneId.systemDefault());
            return new UpdateCheckup(UpdateRoom.of(home, environment), set.update(), set.hours(), clock).findings();
        } catch (Refusal unusable) {
            return Stream.empty();
        }
    }

    /** One line for how it stands, and one for what came of the last. */
    Stream<Finding> findings() {
        if (settings.folder().isEmpty() && settings.address().isEmpty()) {
            return Stream.concat(
                    Stream.of(Finding.ok(SUBJECT, "none comes by itself: it is switched off")
                            .as(Symptom.UPDATE_OFF)),
                    last().stream());
        }
        Finding now = key().or(this::folder)
                .or(this::taking)
                .or(this::trial)
                .or(this::waiting)
                .orElseGet(this::none);
        return Stream.concat(Stream.of(now), last().stream());
    }

    private Optional<Finding> key() {
        try {
            room.keys();
            return Optional.empty();
        } catch (Refused none) {
            return Optional.of(Finding.warn(
                            SUBJECT,
                            "none can be taken: no key of the chain can be read at "
                                    + room.versions().key(),
                            "Put the chain's update.key there, or take \"update\" out of the settings.")
                    .as(Symptom.UPDATE_NO_KEY));
        }
    }

    private Optional<Finding> folder() {
        return settings.folder()
                .filter(folder -> !Files.isDirectory(folder) || !Files.isReadable(folder))
                .map(folder -> Finding.warn(
                                SUBJECT,
                                "the folder " + folder + " cannot be looked at",
                                "See that it is there and that the kiosk may read it, or name another one under"
                                        + " \"update\" in the settings.")
                        .as(Symptom.UPDATE_FOLDER, folder.toString()));
    }

    /** Where it would wait; it is made with the first one. */
    private Optional<Finding> taking() {
        Path folder = room.waiting().folder();
        boolean open = !Files.exists(folder) || (Files.isDirectory(folder) && Files.isWritable(folder));
        return open
                ? Optional.empty()
                : Optional.of(Finding.warn(
                                SUBJECT,
                                "none can be taken in: nothing can be written in " + folder,
                                "Give the kiosk's user the right to write there.")
                        .as(Symptom.UPDATE_ROOM, folder.toString()));
    }

    private Optional<Finding> trial() {
        Optional<Trial> trial =
                Files.exists(room.versions().flag()) ? room.course().trial() : Optional.empty();
        return trial.map(on -> Finding.ok(
                        SUBJECT, on.version() + " is on trial; where it is not well, the one before runs again")
                .as(Symptom.UPDATE_TRIAL, on.version().toString()));
    }

    private Optional<Finding> waiting() {
        try {
            return room.seen(clock.instant()).map(Manifest::version).map(this::waiting);
        } catch (IOException | Refused over) {
            // The kiosk lets go of it at its next look, and tells why.
            return Optional.empty();
        }
    }

    private Finding waiting(Version version) {
        Optional<Instant> next = next(version);
        if (next.isEmpty()) {
            return Finding.warn(
                            SUBJECT,
                            version + " waits, and by its opening_hours this shop is never closed",
                            "Correct them in the settings, or say awase update --now.")
                    .as(Symptom.UPDATE_NEVER, version.toString());
        }
        if (!next.get().isAfter(clock.instant())) {
            return Finding.ok(SUBJECT, version + " waits until nobody is there")
                    .as(Symptom.UPDATE_SOON, version.toString());
        }
        return Finding.ok(SUBJECT, version + " waits until " + text(next.get()) + ", and until nobody is there then")
                .as(Symptom.UPDATE_WAITS, version.toString(), Date.from(next.get()));
    }

    /** From when on it may be applied, as the kiosk goes about it. */
    private Optional<Instant> next(Version version) {
        Instant now = clock.instant();
        Instant from = room.rests(version, now).orElse(now);
        if (Files.exists(room.hurry())) {
            return Optional.of(from);
        }
        return Stream.iterate(from, at -> at.plusSeconds(60))
                .limit(MINUTES_AHEAD)
                .filter(at -> hours.after(LocalDateTime.ofInstant(at, clock.getZone())))
                .findFirst();
    }

    private Finding none() {
        String from = Stream.of(
                        settings.folder().map(Path::toString),
                        settings.address().map(Object::toString))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Finding.ok(SUBJECT, "none waits; they come from " + from).as(Symptom.UPDATE_NONE, from);
    }

    private Optional<Finding> last() {
        return room.course().last().flatMap(line -> switch (line.event()) {
            case ROLLED_BACK ->
                Optional.of(line)
                        .filter(end -> end.version().after(room.release().version()))
                        .map(this::givenUp);
            case REFUSED ->
                Optional.of(line)
                        .filter(end -> Duration.between(end.at(), clock.instant())
                                        .abs()
                                        .compareTo(NEWS)
                                <= 0)
                        .map(this::refused);
            default -> Optional.empty();
        });
    }

    private Finding givenUp(Ledger.Line line) {
        boolean crashed = line.detail().equals(Trial.Verdict.CRASHES.id());
        return Finding.warn(
                        SUBJECT,
                        line.version() + " was tried and given up at " + text(line.at()) + ": "
                                + (crashed
                                        ? "it ended again and again before it was well"
                                        : "its first screen did not come, or its health said no"),
                        "The version before runs, and the next one is tried by itself. Tell who signed it; its logs"
                                + " are in awase doctor --bundle F.zip.")
                .as(
                        crashed ? Symptom.UPDATE_CRASHED : Symptom.UPDATE_UNWELL,
                        line.version().toString(),
                        Date.from(line.at()));
    }

    private Finding refused(Ledger.Line line) {
        String why = Stream.of(Refused.Reason.values())
                .filter(reason -> reason.id().equals(line.detail()))
                .map(Refused.Reason::words)
                .findFirst()
                .orElse(line.detail());
        return Finding.warn(SUBJECT, "one was not applied at " + text(line.at()), "Nothing was changed: " + why + ".")
                .as(Symptom.UPDATE_REFUSED, Date.from(line.at()));
    }

    private String text(Instant at) {
        return WHEN.format(LocalDateTime.ofInstant(at, clock.getZone()));
    }
}
