package dev.awase.shopper;

import dev.awase.catalog.FloorMap;
import dev.awase.catalog.Place;
import dev.awase.catalog.floor.FloorPlans;
import dev.awase.design.Glide;
import dev.awase.design.Motion;
import dev.awase.design.PictureCache;
import dev.awase.design.Typefaces;
import dev.awase.design.Viewing;
import dev.awase.item.Category;
import dev.awase.item.Doubt;
import dev.awase.session.Coaching;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.AccessibleAction;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;

/**
 * Takes a picture of every screen in both languages and both formats, to look at: {@code Shots FOLDER [WxH...]
 * [NAME...]}, a name standing for all steps that start with it. A program and no test; the tests show the same steps.
 */
public final class Shots {
    private Shots() {}

    public static void main(String[] arguments) throws Exception {
        Path out = Path.of(arguments[0]);
        List<String> asked = List.of(arguments).subList(1, arguments.length);
        List<String> sizes =
                asked.stream().filter(word -> word.matches("\\d+x\\d+")).toList();
        List<String> names =
                asked.stream().filter(word -> !sizes.contains(word)).toList();
        Files.createDirectories(out);
        SampleShop shop = new SampleShop(out);
        CountDownLatch up = new CountDownLatch(1);
        Platform.startup(up::countDown);
        up.await(20, TimeUnit.SECONDS);
        Platform.setImplicitExit(false);
        for (String size : sizes.isEmpty() ? List.of("540x960", "960x540") : sizes) {
            int cross = size.indexOf('x');
            int wide = Integer.parseInt(size.substring(0, cross));
            int high = Integer.parseInt(size.substring(cross + 1));
            for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                Map<String, Step> steps = steps(shop, language);
                steps.keySet()
                        .removeIf(step -> !names.isEmpty() && names.stream().noneMatch(step::startsWith));
                for (Map.Entry<String, Step> step : steps.entrySet()) {
                    Path file = out.resolve(step.getKey() + "-" + language + "-" + size + ".png");
                    shoot(shop, new Visit(1, language, step.getValue()), wide, high, file, step.getKey());
                }
            }
        }
        Platform.exit();
    }

    /** What is touched before the picture is taken: "idle" stands for nothing at all, for 50 seconds. */
    static String touched(String name) {
        return switch (name) {
            case "looks-tone" -> "#chip-tone";
            case "looks-gift" -> "#chip-gift";
            case "looks-budget" -> "#chip-budget";
            case "looks-category" -> "#chip-category";
            case "ask-writing", "ask-answers-writing" -> "#ask-field";
            case "looks-idle" -> "idle";
            case "detail-way" -> "down";
            default -> "";
        };
    }

    static Map<String, Step> steps(SampleShop shop, Locale language) {
        Map<String, Step> steps = new LinkedHashMap<>();
        steps.put("attract", new Step.Attract());
        steps.put("attract-look", new Step.Attract());
        steps.put("notice", new Step.Notice());
        steps.put("capture", new Step.Capture(Optional.empty(), false));
        steps.put("capture-hint", new Step.Capture(Optional.of(Doubt.DARK), false));
        steps.put("capture-reading", new Step.Capture(Optional.empty(), true));
        steps.put("pick", new Step.Pick(Optional.empty()));
        steps.put("pick-tone", new Step.Pick(Optional.of(new Category("top"))));
        steps.put("looks-told", shop.told());
        steps.put("looks-sold", shop.sold());
        steps.put("takehome", shop.takeHome(false));
        steps.put("takehome-leaving", shop.takeHome(true));
        steps.put("takehome-product", new Step.TakeHome(shop.detail(), List.of(shop.match(0)), false));
        steps.putAll(coached());
        steps.put("confirm", shop.confirm());
        steps.put("looks", shop.looks());
        steps.put("looks-wishes", shop.wishes());
        steps.put("looks-asking", shop.asking());
        steps.put("looks-advised", shop.advised(language));
        steps.put("looks-tone", shop.looks());
        steps.put("looks-budget", shop.looks());
        steps.put("looks-category", shop.looks());
        steps.put("looks-idle", shop.looks());
        steps.put("looks-gift", shop.wishes());
        steps.put("detail", shop.detail());
        steps.put("looks-kept", shop.kept());
        steps.put("looks-together", shop.laidOut());
        steps.put("detail-way", shop.detail());
        steps.put("detail-judged", shop.judged());
        steps.put("detail-told", shop.told(language));
        steps.putAll(new SampleTalk(shop, language).steps());
        steps.putAll(SamplePhone.steps());
        steps.put("goodbye", new Step.Goodbye(true));
        steps.put("erased", new Step.Erased(true, true, true));
        steps.put("erased-nothing", new Step.Erased(false, false, false));
        steps.putAll(troubles());
        return steps;
    }

    private static Map<String, Step> troubles() {
        Map<String, Step> steps = new LinkedHashMap<>();
        for (Step.Cause cause : Step.Cause.values()) {
            String name = "trouble-" + cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
            steps.put(name, new Step.Trouble(cause, "C-12", new Step.Notice()));
        }
        return steps;
    }

    /** The live picture with each of its hints. */
    private static Map<String, Step> coached() {
        Map<String, Step> steps = new LinkedHashMap<>();
        for (Coaching.Hint hint : Coaching.Hint.values()) {
            steps.put("capture-live-" + hint.id(), new Step.Capture(Optional.empty(), false));
        }
        return steps;
    }

    private static void shoot(SampleShop shop, Visit visit, int width, int height, Path file, String name)
            throws Exception {
        AtomicLong away = new AtomicLong();
        AtomicReference<Stage> stage = new AtomicReference<>();
        AtomicReference<ShopperWindow> window = new AtomicReference<>();
        onScreen(() -> {
            SampleDesk desk = desk(shop);
            desk.prepare(name);
            ShopperWindow made = new ShopperWindow(
                    desk,
                    new PictureCache(Runnable::run, Runnable::run, 256L << 20),
                    Storefront.of(shop.pictures),
                    Typefaces.load(),
                    Viewing.STANDARD.with(Motion.STILL),
                    Clock.systemUTC(),
                    () -> System.nanoTime() + away.get());
            Stage fresh = new Stage();
            fresh.setScene(new Scene(made, width, height));
            made.show(visit);
            fresh.show();
            stage.set(fresh);
            window.set(made);
            touch(made, touched(name), away, height);
        });
        settle();
        onScreen(() -> {
            WritableImage image = window.get().getScene().snapshot(null);
            try {
                ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            stage.get().hide();
        });
    }

    private static void touch(ShopperWindow made, String touch, AtomicLong away, int height) {
        if (touch.equals("down")) {
            made.applyCss();
            made.layout();
            made.lookupAll(".glide").stream()
                    .map(Glide.class::cast)
                    .findFirst()
                    .ifPresent(glide -> glide.offsetProperty().set(height * 0.66));
        } else if (touch.equals("idle")) {
            away.set(50_000_000_000L);
        } else if (!touch.isEmpty()) {
            made.applyCss();
            made.lookup(touch).executeAccessibleAction(AccessibleAction.FIRE);
        }
    }

    /** A desk that knows the demo store's floors; the sample's own zones lie nowhere on them. */
    private static SampleDesk desk(SampleShop shop) {
        SampleDesk desk = new SampleDesk(shop);
        FloorMap blank = new FloorMap() {
            @Override
            public List<Floor> floors() {
                return List.of();
            }

            @Override
            public Optional<Box> spot(Place place) {
                return Optional.of(new Box(0.05, 0.06, 0.3, 0.3));
            }
        };
        desk.guide = new FloorPlans(Path.of("assets", "demo", "floor"), blank);
        return desk;
    }

    private static void settle() throws Exception {
        // Pictures arrive and motions end meanwhile; only a person looks at these.
        CompletableFuture<Void> settled = new CompletableFuture<>();
        onScreen(() -> {
            PauseTransition pause = new PauseTransition(Duration.millis(300));
            pause.setOnFinished(done -> settled.complete(null));
            pause.play();
        });
        settled.get(30, TimeUnit.SECONDS);
    }

    private static void onScreen(Runnable work) throws Exception {
        FutureTask<Void> task = new FutureTask<>(work, null);
        Platform.runLater(task);
        task.get(30, TimeUnit.SECONDS);
    }
}
