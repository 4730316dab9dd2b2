package dev.awase.upkeep.update;

import dev.awase.upkeep.update.Ledger.Event;
import dev.awase.upkeep.update.Ledger.Line;
import dev.awase.upkeep.update.Refused.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whoever applies updates, apart from the kiosk and with rights of its own: it verifies everything anew with its own key,
 * unpacks beside what runs, turns over, and turns back where the trial goes badly. Each step may be cut off and is then
 * taken up at the next call.
 */
public final class Applier {
    private final Versions versions;
    private final Waiting waiting;
    private final Version installed;
    private final String platform;
    private final Clock clock;

    /** What one call did. {@code detail} is a reason's id, or nothing. */
    public record Outcome(Optional<Phase> phase, Optional<Version> version, String detail) {
        static final Outcome NOTHING = new Outcome(Optional.empty(), Optional.empty(), "");

        static Outcome of(Phase phase, Version version, String detail) {
            return new Outcome(Optional.of(phase), Optional.of(version), detail);
        }

        /** Whether the program that runs is no longer the one that should. */
        public boolean again() {
            return phase.filter(Phase.ROLLED_BACK::equals).isPresent();
        }
    }

    /**
     * @param installed the version that the installer brought, which is the applier's own
     * @param platform what this machine is, as {@code linux-x64}
     */
    public Applier(Versions versions, Waiting waiting, Version installed, String platform, Clock clock) {
        this.versions = versions;
        this.waiting = waiting;
        this.installed = installed;
        this.platform = platform;
        this.clock = clock;
    }

    /** Before each start of the kiosk, while it does not run. */
    public Outcome beforeStart() throws IOException {
        Optional<Trial> trial = trial();
        if (trial.isPresent()) {
            Trial.Verdict verdict = trial.get().atStart();
            if (verdict.givenUp()) {
                return rollBack(trial.get(), verdict);
            }
            versions.turn(Optional.of(trial.get().version()));
            add(Event.STARTED, trial.get().version(), Line.NONE);
            return Outcome.of(Phase.TRIAL, trial.get().version(), "");
        }
        Optional<Instant> lastDone = versions.ledger().course().last().map(Line::at);
        return waiting.asks(clock.instant(), lastDone) ? apply() : Outcome.NOTHING;
    }

    /** Each minute while something is on trial. */
    public Outcome look(Health health) throws IOException {
        Optional<Trial> trial = trial();
        if (trial.isEmpty()) {
            return Outcome.NOTHING;
        }
        Version version = trial.get().version();
        boolean healthy = health.of(version);
        Trial.Verdict verdict = trial.get().atLook(healthy);
        add(healthy ? Event.WELL : Event.UNWELL, version, Line.NONE);
        return switch (verdict) {
            case GO_ON -> Outcome.of(Phase.TRIAL, version, healthy ? "well" : "unwell");
            case KEEP -> keep(trial.get());
            case CRASHES, UNWELL -> rollBack(trial.get(), verdict);
        };
    }

    /** How the kiosk is. */
    public interface Health {
        /** Whether this very version has shown its first screen and is well. */
        boolean of(Version version);
    }

    /** Whoever installs a program by hand takes the flag away, and the trial is over. */
    private Optional<Trial> trial() throws IOException {
        if (!Files.exists(versions.flag())) {
            return Optional.empty();
        }
        Optional<Trial> trial = versions.ledger().course().trial();
        if (trial.isEmpty()) {
            Files.delete(versions.flag());
        }
        return trial;
    }

    private Version running() {
        return former().orElse(installed);
    }

    /** One that an installer has overtaken since counts no more. */
    private Optional<Version> former() {
        return versions.current().filter(version -> version.after(installed));
    }

    private Outcome apply() throws IOException {
        Optional<Version> believed = Optional.empty();
        try {
            Inspection.Here here = new Inspection.Here(
                    running(), platform, versions.ledger().course().failed(), clock.instant());
            Manifest manifest =
                    Inspection.manifest(Inspection.signed(waiting.manifest()), ChainKeys.read(versions.key()), here);
            believed = Optional.of(manifest.version());
            add(Event.APPLYING, manifest.version(), Line.NONE);
            Inspection.copy(waiting.pack(), versions.staging(), manifest);
            versions.unpack(versions.staging(), manifest.version());
            return begin(manifest.version());
        } catch (Refused refused) {
            return refuse(believed, refused.reason());
        } catch (IOException full) {
            refuse(believed, Reason.NO_ROOM);
            throw full;
        } finally {
            Files.deleteIfExists(versions.staging());
        }
    }

    private Outcome begin(Version version) throws IOException {
        Optional<Version> former = former();
        Files.writeString(versions.flag(), version.toString());
        add(Event.TRIAL, version, former.map(Version::toString).orElse(Line.NONE));
        versions.turn(Optional.of(version));
        add(Event.STARTED, version, Line.NONE);
        return Outcome.of(Phase.TRIAL, version, "");
    }

    /** Its version is believed only once its signature is; before, it is written down under the one that runs. */
    private Outcome refuse(Optional<Version> believed, Reason reason) throws IOException {
        Version version = believed.orElse(running());
        add(Event.REFUSED, version, reason.id());
        return Outcome.of(Phase.REFUSED, version, reason.id());
    }

    private Outcome keep(Trial trial) throws IOException {
        add(Event.KEPT, trial.version(), Line.NONE);
        Files.deleteIfExists(versions.flag());
        versions.keep(together(Optional.of(trial.version()), trial.former()));
        return Outcome.of(Phase.KEPT, trial.version(), "");
    }

    /** First the program that starts, then the words: cut off in between, it is given up once more. */
    private Outcome rollBack(Trial trial, Trial.Verdict why) throws IOException {
        Optional<Version> back = trial.former().filter(versions::has);
        versions.turn(back);
        add(Event.ROLLED_BACK, trial.version(), why.id());
        Files.deleteIfExists(versions.flag());
        versions.keep(together(back, Optional.empty()));
        return Outcome.of(Phase.ROLLED_BACK, trial.version(), why.id());
    }

    private static Set<Version> together(Optional<Version> one, Optional<Version> other) {
        return Stream.of(one, other).flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
    }

    private void add(Event event, Version version, String detail) throws IOException {
        versions.ledger().add(new Line(clock.instant(), event, version, detail));
    }
}
