package dev.awase.shopper.attract;

import dev.awase.design.BrandSettings;
import dev.awase.design.Motion;
import dev.awase.design.Studio;
import dev.awase.design.Styles;
import dev.awase.design.Viewing;
import dev.awase.design.WhileShown;
import dev.awase.session.Intent;
import dev.awase.session.Showpiece;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * The idle screen: complete looks of what the shop has, the shop's own pictures between them, one verb, one large button.
 * Every nine seconds another, on paper and on night in turns and elsewhere on the screen, so that nothing burns in. Where
 * there is nothing to show, the house's mark stands, and turns. Outside of the shop's hours it dims.
 */
public final class AttractScreen extends StackPane {
    static final PseudoClass GREETING = PseudoClass.getPseudoClass("greeting");

    /** Well under the 30 s after which a still picture begins to burn in. */
    static final long POSTER_NANOS = TimeUnit.SECONDS.toNanos(9);

    private static final long LATE_NANOS = TimeUnit.SECONDS.toNanos(3);
    private static final long GREETING_NANOS = TimeUnit.SECONDS.toNanos(12);
    private static final long REST_NANOS = TimeUnit.SECONDS.toNanos(15);
    private static final Duration BLINK = Duration.millis(350);
    private static final Duration PULSE = Duration.millis(250);

    private final PosterWall wall;
    private final Settled settled;
    private final Shopfront front;
    private final Clock clock;
    private final LongSupplier nanos;
    private final Pane dim = new Pane();
    private final Pane shade = new Pane();
    private final Studio studio;
    private final BrandMark mark;
    private final AttractWords words;
    private final Timeline blink = new Timeline();
    private int turn = -1;
    private long changed;
    private boolean hung;
    private long greeted = Long.MIN_VALUE / 2;
    private boolean greeting;

    /** What the shop has settled about it; {@code watched}: a camera looks for movement before it. */
    public record Settled(List<Path> pictures, OpeningHours hours, BrandSettings brand, boolean watched) {
        public Settled {
            pictures = List.copyOf(pictures);
        }
    }

    /** {@code clock} tells the shop's hours, {@code nanos} how long a poster hangs. */
    public AttractScreen(Settled settled, Shopfront front, Clock clock, LongSupplier nanos, Studio studio) {
        this.settled = settled;
        this.front = front;
        this.clock = clock;
        this.nanos = nanos;
        this.studio = studio;
        this.wall = new PosterWall(front, studio);
        getStyleClass().addAll("attract", studio.portrait() ? "portrait" : "landscape");
        getStylesheets().add(Styles.beside(AttractScreen.class, "attract.css"));
        settled.brand().accent().ifPresent(_ -> getStyleClass().add("branded"));
        if (studio.viewing().theme() == Viewing.Theme.DARK) {
            getStyleClass().add("by-night");
        }
        if (settled.watched()) {
            getStyleClass().add("watched");
        }
        mark = new BrandMark(settled.brand(), studio);
        words = new AttractWords(settled.watched(), studio, () -> front.intend(new Intent.Begin()));
        words.setMaxSize(studio.em(studio.portrait() ? 33.75 : 30), Region.USE_PREF_SIZE);
        shade.getStyleClass().add("shade");
        shade.setMouseTransparent(true);
        dim.setId("dim");
        dim.getStyleClass().add("dim");
        dim.setMouseTransparent(true);
        getChildren().addAll(wall, shade, mark, words, dim);
        words.say(new Poster.Mark());
        next();
        rotate();
    }

    /** Does what is due now; a pulse calls it. */
    public void look() {
        long stands = nanos.getAsLong() - changed;
        if (stands >= POSTER_NANOS) {
            next();
        } else if (!hung && stands >= LATE_NANOS) {
            // A picture that cannot be read must not leave the one before for ever.
            hang(new Poster.Mark(), turn % 2 == 0 ? Ground.NIGHT : Ground.PAPER);
        }
        boolean open = open();
        boolean passing = settled.watched() && front.passing(open);
        long since = nanos.getAsLong() - greeted;
        if (greeting && since >= GREETING_NANOS) {
            greet(false);
        } else if (passing && !greeting && since >= GREETING_NANOS + REST_NANOS) {
            // A busy aisle is not greeted without end.
            greeted = nanos.getAsLong();
            greet(true);
        }
        // Nobody passes by: a screen at full light all night only ages. A touch still begins a visit.
        dim.setVisible(!open);
    }

    private boolean open() {
        return settled.hours().open(LocalDateTime.now(clock));
    }

    private void greet(boolean on) {
        greeting = on;
        words.greet(on);
    }

    private void next() {
        turn++;
        hung = false;
        changed = nanos.getAsLong();
        dim.setVisible(!open());
        int asked = turn;
        front.showpieces(looks -> {
            if (turn == asked) {
                hang(looks);
            }
        });
    }

    private void hang(List<Showpiece> looks) {
        wall.prepare(Poster.of(turn + 1, looks, settled.pictures()));
        // Where looks and pictures take turns, looks lie on paper; the first to be seen is a look.
        boolean both = !looks.isEmpty() && !settled.pictures().isEmpty();
        hang(Poster.of(turn, looks, settled.pictures()), (turn % 2 == 0) == both ? Ground.PAPER : Ground.NIGHT);
    }

    private void hang(Poster poster, Ground ground) {
        // Every other time on paper and on night the words change sides, where there is another side.
        PosterWall.Hanging how = new PosterWall.Hanging(ground, turn / 2 % 2 == 1);
        int asked = turn;
        wall.hang(poster, how, () -> {
            if (turn != asked) {
                return;
            }
            hung = true;
            if (turn == 0 || studio.motion() == Motion.STILL) {
                settle(poster, how);
            } else {
                blink(poster, how);
            }
        });
    }

    /** The words go while one ground fades into the other, and come where they stand on the new one. */
    private void blink(Poster poster, PosterWall.Hanging how) {
        blink.stop();
        Duration middle = PosterWall.FADE.divide(2);
        blink.getKeyFrames()
                .setAll(
                        new KeyFrame(middle.subtract(BLINK), new KeyValue(words.opacityProperty(), 1)),
                        new KeyFrame(middle, at -> settle(poster, how), new KeyValue(words.opacityProperty(), 0.0)),
                        new KeyFrame(middle.add(BLINK), new KeyValue(words.opacityProperty(), 1)));
        blink.playFromStart();
    }

    private void settle(Poster poster, PosterWall.Hanging how) {
        boolean across = how.across();
        words.say(poster);
        pseudoClassStateChanged(PosterWall.PAPER, how.ground() == Ground.PAPER);
        pseudoClassStateChanged(PosterWall.ACROSS, across);
        shade.setVisible(how.ground() == Ground.NIGHT && !(poster instanceof Poster.Look));
        front.stand(how.ground());
        setAlignment(words, AttractPlaces.words(studio.portrait(), across));
        setAlignment(mark, AttractPlaces.mark(across));
        // Bright letters burn in as pictures do: they wander by less than a reader notices.
        words.setTranslateY(studio.em(-0.3) * (turn / 2 % 3));
        mark.setTranslateX(studio.em(0.3) * (turn / 2 % 3) * (across ? -1 : 1));
    }

    private void rotate() {
        Timeline pulse = new Timeline(new KeyFrame(PULSE, at -> look()));
        pulse.setCycleCount(Animation.INDEFINITE);
        WhileShown.tell(this, shown -> {
            if (shown) {
                pulse.play();
            } else {
                pulse.stop();
                blink.stop();
                words.rest();
            }
        });
    }
}
