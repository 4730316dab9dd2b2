package dev.awase.upkeep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the virtual machine leaves behind when native code brings it down ({@code hs_err_pid….log}). It names the frame
 * that failed, and it lists the environment, where a key may stand: it is read once and then deleted.
 *
 * @param frame the line under "Problematic frame", empty where there is none
 */
public record CrashLog(String frame) {
    private static final int READ_AT_MOST = 1 << 20;

    /** JavaFX's own pipelines and the drivers below them, by the names of their libraries. */
    private static final Pattern GRAPHICS = Pattern.compile(
            "prism|glass|libgl|libegl|opengl|d3d|dxgi|nvoglv|nvidia|amdgpu|atio|radeon|iris_dri|swrast|i965|ig\\d+icd|mesa|gallium|metal|libgdk|libx11");

    /** Whether the frame lies where pictures are brought to the screen. */
    public boolean graphics() {
        return GRAPHICS.matcher(frame.toLowerCase(Locale.ROOT)).find();
    }

    /** Takes the log of this process out of the first folder that has one. */
    static Optional<CrashLog> take(long pid, List<Path> folders) {
        for (Path folder : folders) {
            Path file = folder.resolve("hs_err_pid" + pid + ".log");
            if (Files.isRegularFile(file)) {
                return read(file);
            }
        }
        return Optional.empty();
    }

    private static Optional<CrashLog> read(Path file) {
        try {
            byte[] bytes;
            try (var in = Files.newInputStream(file)) {
                bytes = in.readNBytes(READ_AT_MOST);
            }
            Files.delete(file);
            return Optional.of(of(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    static CrashLog of(String text) {
        List<String> lines = text.lines().toList();
        for (int line = 0; line + 1 < lines.size(); line++) {
            if (lines.get(line).startsWith("# Problematic frame")) {
                return new CrashLog(lines.get(line + 1));
            }
        }
        return new CrashLog("");
    }
}
