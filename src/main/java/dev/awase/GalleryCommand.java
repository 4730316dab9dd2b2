package dev.awase;

import dev.awase.camera.LensSettings;
import dev.awase.camera.Photo;
import dev.awase.design.Typefaces;
import dev.awase.design.review.Fault;
import dev.awase.design.specimen.Specimens;
import dev.awase.session.Coaching;
import dev.awase.session.ShopperSession;
import dev.awase.session.Step;
import dev.awase.shopper.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javax.imageio.ImageIO;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code awase gallery}: every screen and every control in each language, both ways to stand and each way to see, as PNG
 * files with a contact sheet beside them. Says what is wrong with them, and fails where something is.
 */
@Command(
        name = "gallery",
        description = "Draws every screen and control, and says what is wrong.",
        mixinStandardHelpOptions = true)
final class GalleryCommand implements Callable<Integer> {
    private static final List<WindowSize> SIZES = List.of(new WindowSize(540, 960), new WindowSize(960, 540));

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Option(names = "--shots", paramLabel = "DIR", description = "Where the pictures and index.html go.")
    private Optional<Path> shots = Optional.empty();

    @Option(names = "--screen", paramLabel = "NAME", description = "Only what starts so, as looks or control-card.")
    private String screen = "";

    @Option(names = "--lang", paramLabel = "ja|en|zh-Hans|ko", description = "Only this language.")
    private Optional<Language> lang = Optional.empty();

    @Option(
            names = "--mode",
            paramLabel = "normal|large|high_contrast|dark|low|mirrored",
            description = "Only this way to see.")
    private Optional<GalleryShot.Mode> only = Optional.empty();

    private final ContactSheet page = new ContactSheet();
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> subjects = new LinkedHashSet<>();

    @Override
    public Integer call() throws Exception {
        if (!Display.present()) {
            Display.useHeadless();
        }
        Display.quietJavaFx();
        try (Store store =
                Store.open(main.home(), new Progress(spec.commandLine().getErr()))) {
            Path folder = shots.orElse(store.home().shots());
            Files.createDirectories(folder);
            Settings settings = Settings.read(store.home().settings()).withCamera(LensSettings.REHEARSAL);
            BrandFolder own = BrandFolder.of(store.home());
            GallerySteps steps = new GallerySteps(store, settings);
            Gallery gallery = onScreen(() -> new Gallery(
                    settings.storefront(own.attractOr(DemoStore.attract(store)), store.home()),
                    Typefaces.load(own.display(), own.text())));
            for (Locale language : gallery.languages()) {
                if (lang.map(Language::locale)
                        .filter(only -> !only.equals(language))
                        .isEmpty()) {
                    draw(gallery, steps, language, folder);
                }
            }
            if (subjects.stream().noneMatch(subject -> subject.startsWith(screen))) {
                throw new Refusal("nothing is called " + screen + "; there are " + String.join(", ", subjects));
            }
            Files.writeString(folder.resolve("index.html"), page.html());
            spec.commandLine().getOut().println(folder.resolve("index.html"));
        } catch (IOException fault) {
            throw new Refusal("the gallery cannot be saved (" + fault.getMessage() + "); choose another --shots DIR");
        }
        wrong.forEach(words -> spec.commandLine().getOut().println(words));
        return wrong.isEmpty() ? 0 : 1;
    }

    private void draw(Gallery gallery, GallerySteps steps, Locale language, Path folder) throws IOException {
        ShopperSession session = steps.session(language);
        ShopperSession capturing = steps.capturing(language);
        Desk open = Gallery.desk(capturing);
        List<Photo> stills = new ArrayList<>();
        open.stills(stills::addAll);
        Function<Coaching.Hint, Desk> coached =
                hint -> new CoachedDesk(open, new Coaching(hint, 0.6, hint == Coaching.Hint.DARK), stills);
        Map<String, GalleryScene> scenes = GalleryScenes.of(steps.of(language), language);
        for (Map.Entry<String, GalleryScene> scene : scenes.entrySet()) {
            // Where the lens is open there is something before it.
            boolean live = scene.getValue().visit().step() instanceof Step.Capture;
            Desk desk = live ? coached.apply(Coaching.Hint.NONE) : Gallery.desk(session);
            each(scene.getKey(), language, folder, name -> gallery.screen(name, desk, scene.getValue()));
        }
        GalleryScene live = GalleryScene.of(language, capturing.visit().step());
        for (Coaching.Hint hint : Coaching.Hint.values()) {
            Desk desk = coached.apply(hint);
            each("capture-live-" + hint.id(), language, folder, name -> gallery.screen(name, desk, live));
        }
        for (String control : Specimens.names()) {
            each("control-" + control, language, folder, name -> gallery.control(name, control));
        }
    }

    /** Draws one thing. */
    private interface Drawing {
        GalleryShot of(GalleryShot.Name name);
    }

    private void each(String subject, Locale language, Path folder, Drawing drawing) throws IOException {
        subjects.add(subject);
        if (!subject.startsWith(screen)) {
            return;
        }
        for (WindowSize size : SIZES) {
            for (GalleryShot.Mode mode : GalleryShot.Mode.values()) {
                boolean asked = only.filter(way -> way != mode).isEmpty();
                if (!asked || (mode.ofScreens() && subject.startsWith("control-"))) {
                    continue;
                }
                GalleryShot.Name name = new GalleryShot.Name(subject, language, size, mode);
                GalleryShot shot = onScreen(() -> drawing.of(name));
                ImageIO.write(shot.picture(), "png", folder.resolve(name.file()).toFile());
                page.add(name, shot.faults());
                for (Fault fault : shot.faults()) {
                    wrong.add(name.subject() + " " + name.way() + ": " + fault);
                }
            }
        }
        spec.commandLine().getErr().println(language.toLanguageTag() + " " + subject);
    }

    private static <T> T onScreen(Supplier<T> work) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Display.onScreen(() -> {
            try {
                Platform.setImplicitExit(false);
                done.complete(work.get());
            } catch (RuntimeException fault) {
                done.completeExceptionally(fault);
            }
        });
        return done.join();
    }
}
