package dev.awase;

import dev.awase.camera.CameraFault;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;

/**
 * What a monkey meets beside a shop's usual day: a lens that fails now and then, and in a home of its own the way from a
 * phone and stills of which one is too dark to be sure of.
 */
final class MonkeyWorld {
    /** One in so many times that the lens is opened, it fails. */
    private static final int SELDOM = 3;

    private static final float DARK = 0.3f;
    private static final String PICTURES = DemoStore.FOLDER + "rehearsal/";
    private static final List<String> CLEAR = List.of("mustard-sweater.jpg", "green-bag.jpg");

    private final SplittableRandom random;
    private final AtomicReference<Optional<SoakCamera>> lens = new AtomicReference<>(Optional.empty());

    MonkeyWorld(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Writes its settings and stills into a home that nobody else uses, and answers where the stills are. */
    static Path furnish(Home home) throws IOException {
        Path stills = home.folder().resolve("stills");
        Files.createDirectories(stills);
        Files.writeString(home.settings(), "{\"phone\": {\"enabled\": true}}");
        for (String name : CLEAR) {
            try (InputStream picture = picture(name)) {
                Files.copy(picture, stills.resolve(name));
            }
        }
        try (InputStream picture = picture("brown-chinos.jpg")) {
            BufferedImage whole = ImageIO.read(picture);
            ImageIO.write(
                    new RescaleOp(DARK, 0, null).filter(whole, null),
                    "jpeg",
                    stills.resolve("dark.jpg").toFile());
        }
        return stills;
    }

    private static InputStream picture(String name) throws IOException {
        InputStream picture = MonkeyWorld.class.getResourceAsStream(PICTURES + name);
        if (picture == null) {
            throw new IOException("the rehearsal picture " + name + " is missing");
        }
        return picture;
    }

    Surroundings surroundings() {
        Surroundings shop = Surroundings.SHOP;
        return new Surroundings(shop.clock(), shop.nanos(), shop.viewing(), this::fitted, shop.record(), this::told);
    }

    private Fitting fitted(Fitting fitting) {
        SoakCamera failing = new SoakCamera(fitting.camera());
        lens.set(Optional.of(failing));
        return new Fitting(
                fitting.settings(), failing, fitting.counsel(), fitting.own(), fitting.front(), fitting.phone());
    }

    private void told(Visit visit) {
        if (visit.step() instanceof Step.Capture(var _, var reading) && !reading && random.nextInt(SELDOM) == 0) {
            lens.get().ifPresent(failing -> failing.fail(CameraFault.Kind.ABSENT));
        }
    }
}
