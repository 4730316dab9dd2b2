package dev.awase;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells systemd, where it started the kiosk, that the first screen stands and that the screen's thread still runs; a unit
 * with {@code WatchdogSec} restarts a kiosk that falls silent. Spoken to the socket itself, for Java has no datagrams over
 * Unix sockets, and a process started each second would be one more thing to fail. Elsewhere it does nothing.
 */
final class SystemdNotice {
    static final String VARIABLE = "NOTIFY_SOCKET";

    private static final Logger LOG = LoggerFactory.getLogger(SystemdNotice.class);
    private static final short AF_UNIX = 1;
    /** SOCK_DGRAM | SOCK_CLOEXEC. */
    private static final int DATAGRAM = 2 | 0x80000;
    /** MSG_NOSIGNAL | MSG_DONTWAIT: a full or closed socket never holds the screen up. */
    private static final int AT_ONCE = 0x4000 | 0x40;

    private static final int FAMILY_BYTES = 2;
    private static final int LONGEST_PATH = 107;

    private final Optional<String> socket;
    private boolean failed;

    private SystemdNotice(Optional<String> socket) {
        this.socket = socket;
    }

    static SystemdNotice of(Map<String, String> environment) {
        return new SystemdNotice(Optional.ofNullable(environment.get(VARIABLE))
                .filter(path -> path.startsWith("/") || path.startsWith("@"))
                .filter(path -> path.getBytes(StandardCharsets.UTF_8).length <= LONGEST_PATH));
    }

    /** The first screen stands. */
    void ready() {
        say("READY=1");
    }

    /** The screen's thread runs. */
    void alive() {
        say("WATCHDOG=1");
    }

    private synchronized void say(String words) {
        if (socket.isEmpty() || failed) {
            return;
        }
        try {
            send(socket.get(), words.getBytes(StandardCharsets.UTF_8));
        } catch (Throwable fault) { // what a native call may throw
            // Once is enough; systemd then restarts the kiosk, which is what an operator should see.
            failed = true;
            LOG.error("systemd cannot be told anything", fault);
        }
    }

    private static void send(String to, byte[] words) throws Throwable {
        byte[] path = to.getBytes(StandardCharsets.UTF_8);
        if (path[0] == '@') {
            path[0] = 0; // an abstract name
        }
        try (Arena brief = Arena.ofConfined()) {
            // struct sockaddr_un, with the closing NUL of a path on disk.
            int length = FAMILY_BYTES + path.length + (path[0] == 0 ? 0 : 1);
            MemorySegment address = brief.allocate(FAMILY_BYTES + LONGEST_PATH + 1, Short.BYTES);
            address.set(ValueLayout.JAVA_SHORT, 0, AF_UNIX);
            MemorySegment.copy(path, 0, address, ValueLayout.JAVA_BYTE, FAMILY_BYTES, path.length);
            MemorySegment text = brief.allocateFrom(ValueLayout.JAVA_BYTE, words);
            int file = (int) Calls.SOCKET.invokeExact((int) AF_UNIX, DATAGRAM, 0);
            if (file < 0) {
                throw new IllegalStateException("no socket could be opened");
            }
            // A lost message is no fault: the next comes in a second.
            long _ = (long) Calls.SEND.invokeExact(file, text, (long) words.length, AT_ONCE, address, length);
            int _ = (int) Calls.CLOSE.invokeExact(file);
        }
    }

    /** The system's calls; looked up only where they are needed. */
    private static final class Calls {
        private static final Linker LINKER = Linker.nativeLinker();
        static final MethodHandle SOCKET = find(
                "socket",
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        static final MethodHandle SEND = find(
                "sendto",
                FunctionDescriptor.of(
                        ValueLayout.JAVA_LONG,
                        ValueLayout.JAVA_INT,
                        ValueLayout.ADDRESS,
                        ValueLayout.JAVA_LONG,
                        ValueLayout.JAVA_INT,
                        ValueLayout.ADDRESS,
                        ValueLayout.JAVA_INT));
        static final MethodHandle CLOSE =
                find("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));

        private static MethodHandle find(String name, FunctionDescriptor shape) {
            return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), shape);
        }
    }
}
