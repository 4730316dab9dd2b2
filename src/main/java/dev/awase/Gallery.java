package dev.awase;

import dev.awase.design.BrandSettings;
import dev.awase.design.Dress;
import dev.awase.design.Format;
import dev.awase.design.Motion;
import dev.awase.design.PictureCache;
import dev.awase.design.Strings;
import dev.awase.design.Studio;
import dev.awase.design.Typefaces;
import dev.awase.design.Viewing;
import dev.awase.design.review.Fault;
import dev.awase.design.review.Review;
import dev.awase.design.specimen.Specimens;
import dev.awase.session.ShopperSession;
import dev.awase.shopper.Aloud;
import dev.awase.shopper.Desk;
import dev.awase.shopper.ShopperWindow;
import dev.awase.shopper.Storefront;
import dev.awase.shopper.takehome.SlipPrinter;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.AccessibleAction;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Draws one screen or one control as somebody sees it, and says what is wrong with it. On the screen's thread. */
final class Gallery {
    /** Labels take their line breaks from the first pulse and their height in the second. */
    private static final int PULSES = 3;

    private static final double LONGEST = 2;

    /** So much of a count-down is over in its picture, in seconds. */
    private static final int COUNTED = 8;

    /** So that what is printed with is seen. */
    static final SlipPrinter PAPER = new SlipPrinter() {
        @Override
        public boolean present() {
            return true;
        }

        @Override
        public Runnable print(List<String> lines, Consumer<End> ended) {
            return () -> {};
        }
    };

    private final Storefront front;
    private final Typefaces typefaces;
    private final PictureCache pictures = new PictureCache(Runnable::run, Runnable::run, 128L << 20);
    private final Review review = new Review();

    Gallery(Storefront front, Typefaces typefaces) {
        this.front = front;
        this.typefaces = typefaces;
    }

    /** The languages that can be shown here. */
    List<Locale> languages() {
        return typefaces.offered();
    }

    /** A desk with a printer that prints nothing, and nobody who reads aloud. */
    static Desk desk(ShopperSession session) {
        return Desk.of(session, PAPER, Aloud.NONE);
    }

    /** A step of a visit, as the window shows it. */
    GalleryShot screen(GalleryShot.Name name, Desk desk, GalleryScene scene) {
        Viewing viewing = name.viewing().with(Motion.STILL);
        WindowSize size = name.size();
        AtomicLong now = new AtomicLong(System.nanoTime());
        ShopperWindow window = new ShopperWindow(
                desk, pictures, front, typefaces, viewing, Clock.system(ZoneId.systemDefault()), now::get);
        Scene stage = new Scene(window, size.width(), size.height());
        window.resize(size.width(), size.height());
        window.show(scene.visit());
        if (!scene.touched().isEmpty()) {
            laidOut(window);
            // Where there is room for it on the rail itself, it opens nothing.
            Optional.ofNullable(window.lookup("#" + scene.touched()))
                    .ifPresent(touch -> touch.executeAccessibleAction(AccessibleAction.FIRE));
        }
        if (scene.alone()) {
            Duration quiet = front.timeouts().visit().quiet();
            now.addAndGet(quiet.plusSeconds(COUNTED).toNanos());
            window.watch();
        }
        return shot(name, stage, window, format(name));
    }

    /** A control in its states, on a board as long as it has to be: what a screen has no room for glides there. */
    GalleryShot control(GalleryShot.Name name, String control) {
        Format format = format(name);
        GalleryShot shot = control(name, control, format);
        for (double longer = 1.25; longer <= LONGEST && isCut(shot); longer += 0.25) {
            double width = format.width() * (format.portrait() ? 1 : longer);
            double height = format.height() * (format.portrait() ? longer : 1);
            shot = control(name, control, new Format(width, height, front.screen()));
        }
        return shot;
    }

    private static boolean isCut(GalleryShot shot) {
        return shot.faults().stream().anyMatch(fault -> fault.kind() == Fault.Kind.CUT);
    }

    private GalleryShot control(GalleryShot.Name name, String control, Format format) {
        Viewing viewing = name.viewing().with(Motion.STILL);
        Studio studio = new Studio(Strings.of(name.language()), pictures, format, viewing);
        Specimens specimens = new Specimens(studio, front.pictures().stream().findFirst());
        StackPane root = new StackPane(specimens.of(control));
        new Dress(format, viewing, typefaces, BrandSettings.DEFAULT).on(root, name.language(), List.of());
        // Lying, a board that was made wider is made higher too: letters are sized by the format and stay as they are.
        boolean upright = format.portrait();
        double height = upright
                ? format.height()
                : format.height() * format.width() / name.size().width();
        Scene scene = new Scene(root, format.width(), height);
        root.resize(format.width(), height);
        return shot(name, scene, root, format);
    }

    private GalleryShot shot(GalleryShot.Name name, Scene scene, Region root, Format format) {
        laidOut(root);
        List<Fault> faults = review.of(root, format, name.viewing());
        GalleryShot shot = new GalleryShot(name, SwingFXUtils.fromFXImage(scene.snapshot(null), null), faults);
        // What moves while it is on a screen stops when it leaves one.
        scene.setRoot(new StackPane());
        return shot;
    }

    private static void laidOut(Region root) {
        for (int pulse = 0; pulse < PULSES; pulse++) {
            root.applyCss();
            root.layout();
        }
    }

    private Format format(GalleryShot.Name name) {
        return new Format(name.size().width(), name.size().height(), front.screen());
    }
}
