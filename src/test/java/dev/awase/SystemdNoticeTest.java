package dev.awase;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SystemdNoticeTest {
    @TempDir
    Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysThatItIsReadyAndAliveToASocketOnDisk() throws Throwable {
        try (Ear ear = Ear.at(folder.resolve("notify").toString())) {
            SystemdNotice notice = SystemdNotice.of(Map.of("NOTIFY_SOCKET", ear.name()));
            notice.ready();
            notice.alive();
            assertEquals(List.of("READY=1", "WATCHDOG=1"), List.of(ear.hear(), ear.hear()));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysItToAnAbstractSocketToo() throws Throwable {
        try (Ear ear = Ear.at("@awase-test-" + UUID.randomUUID())) {
            SystemdNotice.of(Map.of("NOTIFY_SOCKET", ear.name())).ready();
            assertEquals("READY=1", ear.hear());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void leaksNoFileHoweverLongItSpeaks() throws Throwable {
        SystemdNotice notice = SystemdNotice.of(
                Map.of("NOTIFY_SOCKET", folder.resolve("nobody").toString()));
        notice.alive();
        long before = openFiles();
        for (int second = 0; second < 200; second++) {
            notice.alive();
        }
        long more = openFiles() - before;
        assertEquals(0, more / 100, () -> more + " more files are open after 200 messages that nobody hears");
    }

    @Test
    void staysSilentWhereNobodyAsked() {
        for (Map<String, String> environment : List.of(
                Map.<String, String>of(),
                Map.of("NOTIFY_SOCKET", ""),
                Map.of("NOTIFY_SOCKET", "vsock:2:1234"),
                Map.of("NOTIFY_SOCKET", "/" + "x".repeat(200)))) {
            assertDoesNotThrow(SystemdNotice.of(environment)::ready, environment.toString());
        }
    }

    private static long openFiles() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            return files.count();
        }
    }

    /** A datagram socket that listens where systemd would. */
    private record Ear(String name, int file) implements AutoCloseable {
        private static final Linker LINKER = Linker.nativeLinker();

        static Ear at(String name) throws Throwable {
            byte[] path = name.getBytes(StandardCharsets.UTF_8);
            if (path[0] == '@') {
                path[0] = 0;
            }
            try (Arena brief = Arena.ofConfined()) {
                MemorySegment address = brief.allocate(110, Short.BYTES);
                address.set(ValueLayout.JAVA_SHORT, 0, (short) 1);
                MemorySegment.copy(path, 0, address, ValueLayout.JAVA_BYTE, 2, path.length);
                int length = 2 + path.length + (path[0] == 0 ? 0 : 1);
                int file = (int) LINKER.downcallHandle(
                                LINKER.defaultLookup().findOrThrow("socket"),
                                FunctionDescriptor.of(
                                        ValueLayout.JAVA_INT,
                                        ValueLayout.JAVA_INT,
                                        ValueLayout.JAVA_INT,
                                        ValueLayout.JAVA_INT))
                        .invokeExact(1, 2, 0);
                int bound = (int) LINKER.downcallHandle(
                                LINKER.defaultLookup().findOrThrow("bind"),
                                FunctionDescriptor.of(
                                        ValueLayout.JAVA_INT,
                                        ValueLayout.JAVA_INT,
                                        ValueLayout.ADDRESS,
                                        ValueLayout.JAVA_INT))
                        .invokeExact(file, address, length);
                assertEquals(0, bound, "the test's own socket");
                return new Ear(name, file);
            }
        }

        /** What waits; messages over Unix sockets are there once they are sent. */
        String hear() throws Throwable {
            try (Arena brief = Arena.ofConfined()) {
                MemorySegment text = brief.allocate(200);
                int atOnce = 0x40;
                long length = (long) LINKER.downcallHandle(
                                LINKER.defaultLookup().findOrThrow("recv"),
                                FunctionDescriptor.of(
                                        ValueLayout.JAVA_LONG,
                                        ValueLayout.JAVA_INT,
                                        ValueLayout.ADDRESS,
                                        ValueLayout.JAVA_LONG,
                                        ValueLayout.JAVA_INT))
                        .invokeExact(file, text, 200L, atOnce);
                return length < 0
                        ? "nothing"
                        : new String(text.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
            }
        }

        @Override
        public void close() {
            try {
                int _ = (int) LINKER.downcallHandle(
                                LINKER.defaultLookup().findOrThrow("close"),
                                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT))
                        .invokeExact(file);
            } catch (Throwable fault) {
                throw new AssertionError(fault);
            }
        }
    }
}
