package dev.awase;

import dev.awase.camera.Photo;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands the photo that a shopper agreed to show from the kiosk's memory to the console's, when both run on this machine:
 * a socket of the file system that only this machine's own user can open, so that no byte of it is on a disk or a network.
 * Where the socket cannot be opened nothing is handed out, and the call goes on without the photo. One call's at a time.
 */
final class PhotoHatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PhotoHatch.class);
    private static final int LARGEST = 15 << 20;
    private static final long PATIENCE_SECONDS = 2;

    private final @Nullable ServerSocketChannel door;
    private final CompletableFuture<Void> served = new CompletableFuture<>();
    private volatile Optional<Shown> shown = Optional.empty();

    private record Shown(long call, Photo photo) {}

    private PhotoHatch(@Nullable ServerSocketChannel door) {
        this.door = door;
    }

    /** One that nobody can look through. */
    static PhotoHatch shut() {
        return new PhotoHatch(null);
    }

    /** Opens it for the consoles of this home, unless another kiosk of the same home has. */
    static PhotoHatch open(Path home) {
        try {
            Path socket = socket(home);
            if (answers(socket)) {
                return shut();
            }
            ownersAlone(folder(home));
            // What a killed program left behind.
            Files.deleteIfExists(socket);
            ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            door.bind(UnixDomainSocketAddress.of(socket));
            PhotoHatch hatch = new PhotoHatch(door);
            Thread.ofPlatform().name("awase-hatch").daemon().start(() -> {
                hatch.serve(door);
                hatch.served.complete(null);
            });
            return hatch;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException closed) {
            LOG.warn("no photo can be shown to the staff: {}", closed.getMessage());
            return shut();
        }
    }

    /** From now on whoever has this call before her sees this photo. */
    void show(long call, Photo photo) {
        shown = Optional.of(new Shown(call, photo));
    }

    void hide() {
        shown = Optional.empty();
    }

    /** The JPEG of the photo shown with this call, where there is a kiosk of this home on this machine that shows it. */
    static Optional<byte[]> look(Path home, long call) {
        Path socket = socket(home);
        if (!Files.exists(socket)) {
            return Optional.empty();
        }
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            CompletableFuture<Void> late = closeLater(channel);
            try {
                channel.connect(UnixDomainSocketAddress.of(socket));
                new DataOutputStream(Channels.newOutputStream(channel)).writeLong(call);
                DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
                int length = in.readInt();
                return length < 1 || length > LARGEST ? Optional.empty() : Optional.of(in.readNBytes(length));
            } finally {
                late.cancel(false);
            }
        } catch (IOException nobody) {
            // The kiosk is closed, or was closed in the middle.
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        hide();
        if (door != null) {
            closeQuietly(door);
            // Until then it still answers, and whoever opens the next would take it for another kiosk's.
            served.completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        }
    }

    private void serve(ServerSocketChannel open) {
        while (open.isOpen()) {
            try {
                SocketChannel channel = open.accept();
                Thread.ofVirtual().start(() -> answer(channel));
            } catch (IOException gone) {
                if (open.isOpen()) {
                    LOG.warn("the photo hatch is shut: {}", gone.getMessage());
                    closeQuietly(open);
                }
            }
        }
    }

    private void answer(SocketChannel channel) {
        CompletableFuture<Void> late = closeLater(channel);
        try (channel) {
            long call = new DataInputStream(Channels.newInputStream(channel)).readLong();
            byte[] jpeg = shown.filter(now -> now.call() == call)
                    .map(now -> now.photo().jpeg().clone())
                    .filter(PhotoHatch::picture)
                    .orElse(new byte[0]);
            DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
            out.writeInt(jpeg.length);
            out.write(jpeg);
        } catch (IOException gone) {
            LOG.debug("whoever looked is gone", gone);
        } finally {
            late.cancel(false);
        }
    }

    /** A wiped photo is all zeros. */
    private static boolean picture(byte[] jpeg) {
        return jpeg.length > 2 && (jpeg[0] & 0xFF) == 0xFF && (jpeg[1] & 0xFF) == 0xD8;
    }

    private static boolean answers(Path socket) {
        if (!Files.exists(socket)) {
            return false;
        }
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return channel.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }

    private static Path socket(Path home) {
        return folder(home).resolve("photo");
    }

    private static Path folder(Path home) {
        return home.resolve("hatch");
    }

    private static void ownersAlone(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static CompletableFuture<Void> closeLater(SocketChannel channel) {
        Executor later = CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return CompletableFuture.runAsync(() -> closeQuietly(channel), later);
    }

    private static void closeQuietly(AutoCloseable open) {
        try {
            open.close();
        } catch (Exception already) {
            LOG.debug("closed already", already);
        }
    }
}
