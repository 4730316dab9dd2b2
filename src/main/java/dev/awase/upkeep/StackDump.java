package dev.awase.upkeep;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where every thread stands, as text: names of threads, classes and methods, and nothing that a shopper gave. */
public final class StackDump {
    private static final int KEPT = 5;
    private static final String NAME = "stacks-";

    private StackDump() {}

    /** All threads as they stand now, with the locks they hold and wait for. */
    public static String now() {
        return Arrays.stream(ManagementFactory.getThreadMXBean().dumpAllThreads(true, true))
                .map(StackDump::text)
                .collect(Collectors.joining("\n"));
    }

    /** Keeps a dump in the folder, with the four before it. */
    public static Path keep(Path folder, Instant at) throws IOException {
        Files.createDirectories(folder);
        Path kept = Files.writeString(folder.resolve(NAME + at.getEpochSecond() + ".txt"), now());
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> old = files.filter(
                            file -> String.valueOf(file.getFileName()).startsWith(NAME))
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .skip(KEPT)
                    .toList();
            for (Path file : old) {
                Files.delete(file);
            }
        }
        return kept;
    }

    /** {@link ThreadInfo#toString} shows eight frames only, and a stall hides deeper. */
    private static String text(ThreadInfo thread) {
        String waits =
                thread.getLockName() == null ? "" : " on " + thread.getLockName() + " of " + thread.getLockOwnerName();
        return Arrays.stream(thread.getStackTrace())
                .map(frame -> "    at " + frame)
                .collect(Collectors.joining(
                        "\n", thread.getThreadName() + " " + thread.getThreadState() + waits + "\n", "\n"));
    }
}
