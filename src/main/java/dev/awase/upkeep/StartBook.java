package dev.awase.upkeep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * When the program started, showed its first screen and ended, one line each in a file of its own. A start that neither
 * ended nor runs any more crashed, which the next start learns here. A book that cannot be read or written is an empty
 * one: it must never keep a shop from opening.
 */
public final class StartBook {
    /** So many crashes within {@link #SOON} are no accident. */
    static final int CRASHES = 3;

    static final Duration SOON = Duration.ofMinutes(5);

    /** For so long after a crash in the graphics the machine's processor draws. */
    static final Duration SOFTWARE = Duration.ofDays(7);

    private static final int LINES = 100;

    /** How a start has to go about it; {@code crashed} says whether the one before ended by itself. */
    public record Start(boolean crashed, boolean graphics, boolean safe, boolean software) {}

    /** {@code mark} is what happened to the process {@code pid}, which stood in the folder {@code folder}. */
    record Line(Instant at, Mark mark, long pid, Path folder) {
        static Optional<Line> of(String text) {
            String[] parts = text.split(" ", 4);
            try {
                return Optional.of(new Line(
                        Instant.parse(parts[0]),
                        Mark.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                        Long.parseLong(parts[2]),
                        Path.of(parts[3])));
            } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException torn) {
                return Optional.empty();
            }
        }

        String text() {
            return at + " " + mark.word() + " " + pid + " " + folder;
        }
    }

    enum Mark {
        STARTED,
        SHOWN,
        ENDED,
        /** It crashed, and where graphics are drawn. */
        GRAPHICS;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Path file;
    private final long pid;
    private final Path folder;

    /**
     * @param file where the book is kept
     * @param pid this process
     * @param folder where it was started: the virtual machine leaves its crash log there
     */
    public StartBook(Path file, long pid, Path folder) {
        this.file = file;
        this.pid = pid;
        this.folder = folder;
    }

    /**
     * Whether nothing in it can ask a start for anything, seen at a glance: each start ended, and no graphics crashed. Reads
     * no date, so that it may be asked before anything else is done.
     */
    public boolean calm() {
        Set<String> open = new HashSet<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split(" ", 4);
                String mark = parts.length < 4 ? "" : parts[1];
                if (mark.equals(Mark.GRAPHICS.word())) {
                    return false;
                } else if (mark.equals(Mark.STARTED.word())) {
                    open.add(parts[2]);
                } else if (mark.equals(Mark.ENDED.word())) {
                    open.remove(parts[2]);
                }
            }
            return open.isEmpty();
        } catch (NoSuchFileException none) {
            return true;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Writes down that this process starts, and says how it should.
     *
     * @param runs whether the process of this number still runs: a second window on the same folder is no crash
     */
    public Start begin(Instant now, LongPredicate runs) throws IOException {
        List<Line> lines = new ArrayList<>(read());
        List<Line> starts = of(lines, Mark.STARTED);
        Optional<Line> last = starts.isEmpty() ? Optional.empty() : Optional.of(starts.getLast());
        boolean crashed = last.filter(start -> crashed(lines, start, runs)).isPresent();
        boolean graphics = crashed
                && last.filter(start -> inGraphics(lines, starts, start)).isPresent();
        if (graphics) {
            lines.add(new Line(now, Mark.GRAPHICS, last.get().pid(), last.get().folder()));
        }
        List<Line> crashes = starts.stream()
                .filter(start -> crashed(lines, start, runs) && within(start.at(), now, SOON))
                .toList();
        boolean software = of(lines, Mark.GRAPHICS).stream().anyMatch(line -> within(line.at(), now, SOFTWARE));
        lines.add(new Line(now, Mark.STARTED, pid, folder));
        write(lines);
        return new Start(crashed, graphics, crashes.size() >= CRASHES, software);
    }

    /** The first screen is there. */
    public void shown(Instant now) throws IOException {
        add(new Line(now, Mark.SHOWN, pid, folder));
    }

    /** The program ends as it should. */
    public void ended(Instant now) throws IOException {
        add(new Line(now, Mark.ENDED, pid, folder));
    }

    private static boolean crashed(List<Line> lines, Line start, LongPredicate runs) {
        return !has(lines, Mark.ENDED, start) && !runs.test(start.pid());
    }

    /** Its crash log says so, or twice in a row it ended before anything was to be seen. */
    private static boolean inGraphics(List<Line> lines, List<Line> starts, Line start) {
        Optional<CrashLog> log = CrashLog.take(start.pid(), List.of(start.folder(), temporary()));
        if (log.isPresent()) {
            return log.get().graphics();
        }
        List<Line> lastTwo = starts.subList(Math.max(0, starts.size() - 2), starts.size());
        return lastTwo.size() == 2
                && lastTwo.stream().noneMatch(each -> has(lines, Mark.SHOWN, each) || has(lines, Mark.ENDED, each));
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** Numbers of processes come round again, so the mark has to follow its start. */
    private static boolean has(List<Line> lines, Mark mark, Line start) {
        return lines.subList(lines.indexOf(start), lines.size()).stream()
                .anyMatch(line -> line.mark() == mark && line.pid() == start.pid());
    }

    /** Whichever way the clock was set since. */
    private static boolean within(Instant then, Instant now, Duration time) {
        return Duration.between(then, now).abs().compareTo(time) <= 0;
    }

    private static List<Line> of(List<Line> lines, Mark mark) {
        return lines.stream().filter(line -> line.mark() == mark).toList();
    }

    private void add(Line line) throws IOException {
        List<Line> lines = new ArrayList<>(read());
        lines.add(line);
        write(lines);
    }

    private List<Line> read() throws IOException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(line -> Line.of(line).stream())
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    /** At once and whole: a power cut leaves the book as it was before or after. */
    private void write(List<Line> lines) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path next = file.resolveSibling(file.getFileName() + ".next");
        List<String> text = lines.subList(Math.max(0, lines.size() - LINES), lines.size()).stream()
                .map(Line::text)
                .toList();
        Files.write(next, text);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
