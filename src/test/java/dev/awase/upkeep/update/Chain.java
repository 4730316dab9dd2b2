package dev.awase.upkeep.update;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;

/** A chain that signs small versions of a program, for tests. */
public final class Chain {
    public static final Instant NOW = Instant.parse("2026-11-28T18:30:00Z");
    public static final String PLATFORM = "linux-x64";

    private final Path folder;
    private final SigningKey key;

    public Chain(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        SigningKey.make(folder.resolve("chain.key"), folder.resolve("update.key"));
        this.key = SigningKey.read(folder.resolve("chain.key"));
    }

    public Path open() {
        return folder.resolve("update.key");
    }

    public ChainKeys keys() throws Refused {
        return ChainKeys.read(open());
    }

    public SigningKey key() {
        return key;
    }

    /** A version whose program is one line. */
    public Path pack(String version) throws IOException {
        Path image = folder.resolve("image-" + version);
        Path program = image.resolve(Bundle.PROGRAM);
        Files.createDirectories(program.getParent());
        Files.writeString(program, "#!/bin/sh\necho " + version + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(image.resolve("lib/app"));
        Files.writeString(image.resolve("lib/app/awase.jar"), "the program " + version);
        Path zip = folder.resolve("awase-" + version + ".zip");
        Bundle.pack(image, zip);
        return zip;
    }

    public Manifest manifest(String version) throws IOException {
        return manifest(version, "0.1.0", PLATFORM, pack(version), NOW.plus(Duration.ofDays(30)));
    }

    static Manifest manifest(String version, String needs, String platform, Path zip, Instant expires)
            throws IOException {
        return new Manifest(
                Version.parse(version).orElseThrow(),
                platform,
                Version.parse(needs).orElseThrow(),
                zip.getFileName().toString(),
                Files.size(zip),
                Inspection.sum(zip),
                Instant.parse("2026-01-01T00:00:00Z"),
                expires);
    }

    public byte[] sign(Manifest manifest) {
        return key.sign(manifest).getBytes(StandardCharsets.US_ASCII);
    }

    /** Puts a signed version into a folder, as a chain's people would, and answers the signed text. */
    public Path put(String version, Path into) throws IOException {
        Manifest manifest = manifest(version);
        Files.createDirectories(into);
        Files.copy(folder.resolve(manifest.file()), into.resolve(manifest.file()));
        return Files.write(into.resolve("awase-" + version + ".update"), sign(manifest));
    }

    /** Lets a version wait and be handed over, as the kiosk does. */
    void handOver(byte[] signed, Path zip, Waiting waiting, Instant at) throws IOException {
        Files.createDirectories(waiting.folder());
        Files.write(waiting.manifest(), signed);
        Files.deleteIfExists(waiting.pack());
        Files.copy(zip, waiting.pack());
        Files.writeString(waiting.ready(), at.toString());
    }
}
