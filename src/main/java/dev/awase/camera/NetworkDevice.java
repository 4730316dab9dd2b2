package dev.awase.camera;

import com.github.sarxos.webcam.ds.ipcam.impl.IpCamMJPEGStream;
import dev.awase.camera.CameraSettings.Resolution;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A camera on the network, read with the library's MJPEG parser over a connection of our own: the library's device waits
 * for ever on a camera that is switched off, and reads on after it is closed. Pictures of more than 100 kB need a
 * Content-Length in their part's header, as cameras send it.
 */
final class NetworkDevice implements Device {
    private final URI address;
    private final Duration patience;
    private @Nullable HttpURLConnection connection;
    private @Nullable IpCamMJPEGStream stream;

    /** Each connection and each read is given up after {@code patience}. */
    NetworkDevice(URI address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /** The address without name and password, so that a log may hold it. */
    @Override
    public String id() {
        return address.getScheme() + "://" + address.getHost() + ":" + address.getPort() + address.getPath();
    }

    @Override
    public String name() {
        return id();
    }

    /** The stream decides. */
    @Override
    public List<Resolution> resolutions() {
        return List.of();
    }

    @Override
    public void open(Resolution ignored) {
        try {
            var opened = (HttpURLConnection) address.toURL().openConnection();
            connection = opened;
            opened.setConnectTimeout((int) patience.toMillis());
            opened.setReadTimeout((int) patience.toMillis());
            opened.setInstanceFollowRedirects(false);
            Optional.ofNullable(address.getUserInfo())
                    .ifPresent(user -> opened.setRequestProperty("Authorization", "Basic " + base64(user)));
            if (opened.getResponseCode() != HttpURLConnection.HTTP_OK) {
                throw new IOException("the camera answers " + opened.getResponseCode());
            }
            stream = new IpCamMJPEGStream(opened.getInputStream());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    @Override
    public boolean isOpen() {
        return stream != null;
    }

    /** Waits for the stream's next picture. */
    @Override
    public Optional<BufferedImage> grab() {
        if (stream == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(stream.readFrame());
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    /** Drops the connection without reading the endless rest of it. */
    @Override
    public void close() {
        stream = null;
        if (connection != null) {
            connection.disconnect();
            connection = null;
        }
    }

    private static String base64(String user) {
        return Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
    }
}
