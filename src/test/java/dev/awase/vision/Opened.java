package dev.awase.vision;

import ai.onnxruntime.OrtEnvironment;
import dev.awase.catalog.CatalogFixture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;

/** Readers and models opened for tests; the native library is unpacked once for all of them. */
final class Opened {
    private static final Path LIBRARIES = Path.of("target", "native");

    private Opened() {}

    static DeviceReader shipped() {
        return new DeviceReader(ReaderSettings.DEFAULT, CatalogFixture.fashion()::knows, LIBRARIES);
    }

    static Sight.Opened sight(ReaderSettings settings) {
        return Sight.open(settings, CatalogFixture.fashion()::knows, LIBRARIES);
    }

    /** One of those that {@code src/training/python/tiny_models.py} makes. */
    static OnnxModel model(String name) throws UnfitModel, IOException {
        OrtEnvironment environment = OnnxLibrary.load(LIBRARIES);
        try (InputStream in = Objects.requireNonNull(Opened.class.getResourceAsStream(name + ".onnx"), name)) {
            return OnnxModel.open(environment, OnnxModel.Source.of(in.readAllBytes()), CatalogFixture.fashion()::knows);
        }
    }
}
