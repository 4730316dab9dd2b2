package dev.awase.upkeep.update;

import dev.awase.upkeep.update.Ledger.Event;
import dev.awase.upkeep.update.Ledger.Line;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines of a ledger, as what they mean together. */
public record Course(List<Line> lines) {
    public Course {
        lines = List.copyOf(lines);
    }

    /** The version that is on trial, and how that has gone so far. */
    public Optional<Trial> trial() {
        for (int begin = lines.size() - 1; begin >= 0; begin--) {
            Line line = lines.get(begin);
            if (line.event() == Event.KEPT || line.event() == Event.ROLLED_BACK) {
                return Optional.empty();
            }
            if (line.event() == Event.TRIAL) {
                return Optional.of(trial(line, lines.subList(begin + 1, lines.size())));
            }
        }
        return Optional.empty();
    }

    private static Trial trial(Line begin, List<Line> since) {
        int starts = 0;
        int unwell = 0;
        int well = 0;
        for (Line line : since) {
            starts += line.event() == Event.STARTED ? 1 : 0;
            unwell += line.event() == Event.UNWELL ? 1 : 0;
            // Well means well in one row: a start or a bad look begins it anew.
            well = switch (line.event()) {
                case WELL -> well + 1;
                case STARTED, UNWELL -> 0;
                default -> well;
            };
        }
        return new Trial(begin.version(), Version.parse(begin.detail()), starts, unwell, well);
    }

    /** Versions that were tried here and given up. */
    public Set<Version> failed() {
        return lines.stream()
                .filter(line -> line.event() == Event.ROLLED_BACK)
                .map(Line::version)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The last thing that has a phase. */
    public Optional<Line> last() {
        return lines.reversed().stream()
                .filter(line -> line.event().phase().isPresent())
                .findFirst();
    }

    /** What ended since then, as far as somebody has to be told: what was refused or rolled back. */
    public List<Line> endedBadly(Instant since) {
        return lines.stream()
                .filter(line -> line.event() == Event.REFUSED || line.event() == Event.ROLLED_BACK)
                .filter(line -> line.at().isAfter(since))
                .toList();
    }
}
