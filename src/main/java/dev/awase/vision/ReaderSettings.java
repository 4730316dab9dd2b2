package dev.awase.vision;

import java.nio.file.Path;
import java.util.Optional;

/** What a shop may settle about reading. {@code model}: an ONNX file of its own to see with, instead of the program's. */
public record ReaderSettings(Optional<Path> model) {
    public static final ReaderSettings DEFAULT = new ReaderSettings(Optional.empty());
}
