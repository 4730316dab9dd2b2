package dev.awase.staff.settings;

import dev.awase.camera.Camera;
import dev.awase.camera.CameraFault;
import dev.awase.camera.Frame;
import dev.awase.camera.Photo;
import dev.awase.camera.StillsCamera;
import dev.awase.item.Appearance;
import dev.awase.item.Category;
import dev.awase.item.Guess;
import dev.awase.item.Item;
import dev.awase.item.Palette;
import dev.awase.item.Pattern;
import dev.awase.item.Reading;
import dev.awase.item.ToneName;
import dev.awase.staff.settings.SettingsShelf.Kept;
import dev.awase.stylist.ProbeFinding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Rehearsal pictures for a lens, a green top for a reading, an endpoint that sees nothing, and a printer that takes all. */
final class SampleBench implements TestBench {
    final List<List<String>> slips = new ArrayList<>();
    final List<Photo> photos = new ArrayList<>();
    Optional<CameraFault> fault = Optional.empty();
    boolean unreached;
    final SamplePhonePage phonePage = new SamplePhonePage();

    /** Live as soon as it is open. */
    private record AtOnce(Camera pictures) implements Camera {
        @Override
        public void open() {}

        @Override
        public State state() {
            return State.LIVE;
        }

        @Override
        public Optional<Frame> newestFrame() {
            return Optional.empty();
        }

        @Override
        public Photo takePhoto(double aspect) {
            return takePhoto();
        }

        @Override
        public Photo takePhoto() {
            return pictures.takePhoto();
        }

        @Override
        public boolean rehearsal() {
            return true;
        }

        @Override
        public void close() {}
    }

    @Override
    public List<String> cameras() {
        return List.of("C920 [usb-7]");
    }

    @Override
    public Camera camera(Kept kept, Map<Setting, String> values) {
        fault.ifPresent(thrown -> {
            throw thrown;
        });
        return new AtOnce(StillsCamera.ofClassPath("/assets/demo/rehearsal/stills.txt"));
    }

    @Override
    public Path inHome(String file) {
        return Path.of(file);
    }

    @Override
    public Reading read(Photo photo) {
        photos.add(photo);
        Category top = new Category("top");
        return new Reading.Clear(
                Item.of(top, new Appearance(Palette.of(ToneName.GREEN), Pattern.STRIPED)),
                0.93,
                List.of(new Guess(top, 0.93)));
    }

    @Override
    public boolean besideKiosk() {
        return true;
    }

    @Override
    public List<ProbeFinding> probe(Kept kept, Map<Setting, String> values, Consumer<String> progress) {
        progress.accept("asking for a word");
        return List.of(new ProbeFinding(
                "vision", ProbeFinding.Verdict.FAILED, "it takes no picture", Optional.of("Choose another.")));
    }

    @Override
    public Optional<Spent> spent() {
        return Optional.of(new Spent(1_234, 5, 5_000_000, 2_000));
    }

    @Override
    public boolean open(Kept kept, Map<Setting, String> values) {
        return !values.containsValue("closed");
    }

    @Override
    public Slip print(Kept kept, Map<Setting, String> values, List<String> lines) {
        if (unreached) {
            throw new SettingsShelf.Refused(SettingsShelf.Refused.Why.UNWRITABLE, "nobody there");
        }
        slips.add(lines);
        return new Slip("");
    }

    @Override
    public PhonePage phone(Kept kept, Map<Setting, String> values, Locale language) {
        phonePage.fault.ifPresent(why -> {
            throw new NoPhones(why, "192.168.0.20, 10.0.0.5", new IllegalStateException("planted"));
        });
        phonePage.open = true;
        return phonePage;
    }
}
