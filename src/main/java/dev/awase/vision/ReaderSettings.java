package dev.awase.vision;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a shop may settle about reading. {@code model}: an ONNX file of its own to see with, instead of the program's;
 * {@code gray}: "x,y,w,h", where in the camera's frame something neutral hangs, see {@link GrayCard}. What cannot be used
 * stops nobody: the reader goes on without it, and its {@link Sight} says so.
 */
public record ReaderSettings(Optional<Path> model, Optional<String> gray) {
    public static final ReaderSettings DEFAULT = new ReaderSettings(Optional.empty(), Optional.empty());
}
