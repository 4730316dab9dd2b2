package dev.awase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** An X server without a screen, of a given size, on a number it chooses itself; it ends with this object. */
final class VirtualDisplay implements AutoCloseable {
    private final Process server;
    private final String name;

    private VirtualDisplay(Process server, String name) {
        this.server = server;
        this.name = name;
    }

    static VirtualDisplay start(Path program, WindowSize size, Path log) throws Exception {
        Process server = new ProcessBuilder(
                        program.toString(), "-displayfd", "1", "-screen", "0", size + "x24", "-nolisten", "tcp")
                .redirectError(log.toFile())
                .start();
        try {
            String number =
                    CompletableFuture.supplyAsync(() -> firstLine(server)).get(30, TimeUnit.SECONDS);
            return new VirtualDisplay(server, ":" + number);
        } catch (Exception late) {
            server.destroyForcibly();
            throw late;
        }
    }

    /** What a program is to find in {@code DISPLAY}. */
    String name() {
        return name;
    }

    @Override
    public void close() {
        server.destroyForcibly();
    }

    private static String firstLine(Process server) {
        try {
            BufferedReader words =
                    new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
            return Optional.ofNullable(words.readLine()).map(String::strip).orElseThrow();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
