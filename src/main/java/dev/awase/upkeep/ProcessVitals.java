package dev.awase.upkeep;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What this process takes of the machine. Bytes; {@code heap} is what was left after the last clearing away, and what a
 * platform does not tell is empty.
 */
public record ProcessVitals(
        long upSeconds, long heap, long heapMost, OptionalLong resident, int threads, OptionalLong openFiles) {
    private static final Path STATUS = Path.of("/proc/self/status");

    /** As it is now. */
    public static ProcessVitals now() {
        return new ProcessVitals(
                ManagementFactory.getRuntimeMXBean().getUptime() / 1000,
                MemoryWatch.usedAfterCollection(),
                Runtime.getRuntime().maxMemory(),
                residentNow(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                openFilesNow());
    }

    /** Linux writes {@code VmRSS:    123456 kB}. */
    private static OptionalLong residentNow() {
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst();
        } catch (IOException elsewhere) {
            return OptionalLong.empty();
        }
    }

    private static OptionalLong openFilesNow() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? OptionalLong.of(unix.getOpenFileDescriptorCount())
                : OptionalLong.empty();
    }
}
