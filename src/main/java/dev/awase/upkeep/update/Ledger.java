package dev.awase.upkeep.update;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of updates on this machine, one line each, in a file that only whoever applies them may write. A line that
 * was torn is passed over; the file itself is replaced whole.
 */
public final class Ledger {
    private static final int LINES = 200;

    /** What happened. */
    public enum Event {
        APPLYING,
        TRIAL,
        /** On trial it is started once more. */
        STARTED,
        /** On trial it was looked at and was not well. */
        UNWELL,
        WELL,
        KEPT,
        ROLLED_BACK,
        REFUSED;

        /** Empty for what happens within a trial. */
        public Optional<Phase> phase() {
            return switch (this) {
                case STARTED, UNWELL, WELL -> Optional.empty();
                default -> Optional.of(Phase.valueOf(name()));
            };
        }
    }

    /** {@code detail} is one word: the version before, a reason, or a dash. */
    public record Line(Instant at, Event event, Version version, String detail) {
        /** Nothing more is to be said, or no version before: the one that was installed. */
        public static final String NONE = "-";

        static Optional<Line> of(String text) {
            String[] parts = text.split(" ", -1);
            try {
                return Optional.of(new Line(
                        Instant.parse(parts[0]),
                        Event.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                        Version.parse(parts[2]).orElseThrow(IllegalArgumentException::new),
                        parts[3]));
            } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException torn) {
                return Optional.empty();
            }
        }

        String text() {
            return at + " " + event.name().toLowerCase(Locale.ROOT) + " " + version + " " + detail;
        }
    }

    private final Path file;

    public Ledger(Path file) {
        this.file = file;
    }

    /** In the order in which they happened; none where there is no file. */
    public Course course() throws IOException {
        try {
            return new Course(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(line -> Line.of(line).stream())
                    .toList());
        } catch (NoSuchFileException none) {
            return new Course(List.of());
        }
    }

    /** One more line, on the disk when this returns. */
    void add(Line line) throws IOException {
        List<Line> lines = new ArrayList<>(course().lines());
        lines.add(line);
        StringBuilder text = new StringBuilder();
        lines.subList(Math.max(0, lines.size() - LINES), lines.size())
                .forEach(each -> text.append(each.text()).append('\n'));
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try (FileChannel out = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
