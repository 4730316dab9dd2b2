package dev.awase.camera;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where pictures come from, as a shop's settings name it in one word. */
public sealed interface CameraSource {
    /** The first camera that is connected. */
    record First() implements CameraSource {}

    /** The camera with this id or name, as {@link Cameras#connected()} lists them. */
    record Device(String id) implements CameraSource {}

    /** A camera on the network that streams MJPEG at this http or https address. */
    record Network(URI address) implements CameraSource {}

    /** A picture file, or a folder of them, for a rehearsal. */
    record Pictures(Path place) implements CameraSource {}

    /**
     * Understands a setting: nothing is the first camera, http:// or https:// an MJPEG stream, an existing file or
     * folder a rehearsal, anything else a device's id or name.
     *
     * @throws CameraFault WONT_OPEN if an address cannot be understood
     */
    static CameraSource of(String setting) {
        String text = setting.strip();
        if (text.isEmpty()) {
            return new First();
        }
        if (text.startsWith("http://") || text.startsWith("https://")) {
            return new Network(address(text));
        }
        return isPicture(text) ? new Pictures(Path.of(text)) : new Device(text);
    }

    private static URI address(String text) {
        try {
            URI address = URI.create(text);
            if (address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException malformed) {
            // told below in the words of whoever typed it
        }
        throw new CameraFault(
                CameraFault.Kind.WONT_OPEN,
                "\"" + text + "\" is no camera address. Please write it as http://192.168.0.20:8080/video");
    }

    private static boolean isPicture(String text) {
        try {
            return Files.exists(Path.of(text));
        } catch (InvalidPathException noPath) {
            return false; // a Windows device id holds characters no path may
        }
    }
}
