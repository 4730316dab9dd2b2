package dev.awase.camera;

import dev.awase.camera.CameraFault.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * A camera whose lens is a list of pictures, for rehearsals, tests and trade fairs: the preview shows the current
 * picture as if held by a hand, and each photo taken turns to the next. Pictures that cannot be read are passed over;
 * if none can, the camera stays ABSENT and {@link #takePhoto()} says why.
 */
public final class StillsCamera implements Camera, Stills {
    private final List<Supplier<Photo>> pictures;
    private final Executor background;
    private final LongSupplier nanoClock;

    private State state = State.ABSENT;
    private int turn;
    private @Nullable HeldStill held;

    StillsCamera(List<Supplier<Photo>> pictures, Executor background, LongSupplier nanoClock) {
        if (pictures.isEmpty()) {
            throw new CameraFault(
                    Kind.NO_FILE, "There is no picture to rehearse with. Please put JPEG, PNG or WebP files there.");
        }
        this.pictures = List.copyOf(pictures);
        this.background = background;
        this.nanoClock = nanoClock;
    }

    /** One picture file, or all JPEG, PNG and WebP files of a folder in the order of their names. */
    public static StillsCamera of(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return live(List.of(() -> PictureFile.read(fileOrFolder)));
        }
        try (Stream<Path> files = Files.list(fileOrFolder)) {
            return live(files.filter(StillsCamera::named)
                    .sorted()
                    .<Supplier<Photo>>map(file -> () -> PictureFile.read(file))
                    .toList());
        } catch (IOException closed) {
            throw new CameraFault(
                    Kind.NO_FILE, "The folder " + fileOrFolder + " cannot be opened. Please check it.", closed);
        }
    }

    /**
     * Pictures of the class path, as they lie in assets/: {@code index} is the absolute name of a text resource that
     * lists one file name a line, beside which the pictures lie; a word after a tab, and lines with #, are skipped.
     */
    public static StillsCamera ofClassPath(String index) {
        String folder = index.substring(0, index.lastIndexOf('/') + 1);
        String listed = new String(resource(index), StandardCharsets.UTF_8);
        return live(listed.lines()
                .map(line -> line.split("\t", 2)[0].strip())
                .filter(name -> !name.isEmpty() && !name.startsWith("#"))
                .<Supplier<Photo>>map(name -> () -> PictureFile.read(resource(folder + name), name))
                .toList());
    }

    @Override
    public synchronized void open() {
        if (state == State.ABSENT) {
            state = State.OPENING;
            background.execute(this::hold);
        }
    }

    @Override
    public synchronized State state() {
        return state;
    }

    @Override
    public synchronized Optional<Frame> newestFrame() {
        return Optional.ofNullable(held).map(still -> still.frame(nanoClock.getAsLong()));
    }

    @Override
    public Photo takePhoto() {
        Photo photo = next(); // decoded outside the lock: the preview never waits for it
        background.execute(this::hold);
        return photo;
    }

    @Override
    public Photo takePhoto(double aspect) {
        return takePhoto();
    }

    @Override
    public boolean rehearsal() {
        return true;
    }

    @Override
    public synchronized void close() {
        if (held != null) {
            held.blank();
            held = null;
        }
        state = State.ABSENT;
    }

    @Override
    public List<Photo> photos() {
        return pictures.stream()
                .map(StillsCamera::readable)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Reads no more than it has to. */
    @Override
    public Photo photo(int index) {
        return pictures.stream()
                .map(StillsCamera::readable)
                .flatMap(Optional::stream)
                .skip(index < 0 ? pictures.size() : index)
                .findFirst()
                .orElseGet(() -> Stills.super.photo(index));
    }

    /** The current picture as a photo, or the first after it that can be read; the turn passes to the one after. */
    private Photo next() {
        for (int i = 1; i < pictures.size(); i++) {
            Optional<Photo> photo = readable(takeTurn());
            if (photo.isPresent()) {
                return photo.get();
            }
        }
        return takeTurn().get();
    }

    /** Puts the current picture before the lens, or the first after it that can be read. */
    private void hold() {
        for (int i = 0; i < pictures.size(); i++) {
            Optional<Photo> photo = readable(current());
            if (photo.isPresent()) {
                show(new HeldStill(photo.get()));
                return;
            }
            takeTurn();
        }
        close();
    }

    private synchronized Supplier<Photo> current() {
        return pictures.get(turn);
    }

    private synchronized Supplier<Photo> takeTurn() {
        Supplier<Photo> picture = pictures.get(turn);
        turn = (turn + 1) % pictures.size();
        return picture;
    }

    private synchronized void show(HeldStill still) {
        if (state != State.ABSENT) {
            held = still;
            state = State.LIVE;
        }
    }

    private static Optional<Photo> readable(Supplier<Photo> picture) {
        try {
            return Optional.of(picture.get());
        } catch (CameraFault unreadable) {
            LoggerFactory.getLogger(StillsCamera.class).warn("rehearsal: {}", unreadable.getMessage());
            return Optional.empty();
        }
    }

    private static StillsCamera live(List<Supplier<Photo>> pictures) {
        return new StillsCamera(pictures, Thread::startVirtualThread, System::nanoTime);
    }

    private static boolean named(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).matches(".*\\.(jpe?g|png|webp)");
    }

    private static byte[] resource(String name) {
        try (InputStream in = StillsCamera.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new CameraFault(
                        Kind.NO_FILE, "The rehearsal picture " + name + " is missing. Please install again.");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new CameraFault(Kind.NO_FILE, "The rehearsal picture " + name + " cannot be read.", broken);
        }
    }
}
