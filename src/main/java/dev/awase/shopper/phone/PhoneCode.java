package dev.awase.shopper.phone;

import dev.awase.design.QrCode;
import dev.awase.design.Studio;
import dev.awase.design.WhileShown;
import dev.awase.design.Words;
import dev.awase.session.PhoneLine;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The code, the same address in letters, three steps and how long it is good. */
final class PhoneCode extends BorderPane {
    /** So long nobody has come, and something about the network is likely to be in the way. */
    private static final Duration LONELY = Duration.ofSeconds(60);

    private static final double SIDE_EM = 20;
    private static final double NARROW_SIDE_EM = 17;

    /** What stands beside the code. */
    private enum Told {
        STEPS,
        COME,
        LONELY
    }

    private final Studio studio;
    private final LongSupplier nanos;
    private final long since;
    private final Label left = Words.heading("");
    /** One of them is seen at a time, and all keep their room: a code that moves is hard to scan. */
    private final Map<Told, Region> told = new EnumMap<>(Told.class);

    private PhoneLine.Open line;

    PhoneCode(PhoneLine.Open line, Studio studio, LongSupplier nanos) {
        this.line = line;
        this.studio = studio;
        this.nanos = nanos;
        this.since = nanos.getAsLong();
        getStyleClass().add("phone-code");
        left.setId("phone-left");
        left.setMinWidth(Region.USE_PREF_SIZE);
        left.setWrapText(false);
        told.put(Told.STEPS, steps());
        told.put(Told.COME, said("phone-come", "phone.come"));
        told.put(
                Told.LONELY,
                line.rehearsal() ? said("phone-rehearsal", "phone.rehearsal") : said("phone-hint", "phone.hint"));
        StackPane place = new StackPane();
        place.getChildren().setAll(told.values());
        place.setAlignment(studio.portrait() ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
        VBox words = new VBox(
                Words.kicker(studio.text("phone.kicker")), Words.display(studio.text("phone.headline")), place);
        words.getStyleClass().add("words");
        if (studio.portrait()) {
            setTop(words);
            setCenter(code());
        } else {
            setLeft(code());
            setCenter(words);
        }
        Timeline clock = new Timeline(new KeyFrame(javafx.util.Duration.millis(250), _ -> tell()));
        clock.setCycleCount(Animation.INDEFINITE);
        WhileShown.run(this, clock);
        tell();
    }

    /** A phone has come, or not. */
    void update(PhoneLine.Open next) {
        line = next;
        tell();
    }

    private VBox code() {
        boolean narrow = studio.viewing().large() || !studio.portrait();
        QrCode code =
                new QrCode(line.address(), studio.text("phone.code"), studio.em(narrow ? NARROW_SIDE_EM : SIDE_EM));
        StackPane ground = new StackPane(code);
        ground.getStyleClass().add("code-ground");
        ground.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        VBox address = new VBox(Words.small(studio.text("phone.address")), address(line.address()));
        address.getStyleClass().add("address");
        VBox all = new VBox(ground, left, address);
        all.setAlignment(Pos.CENTER);
        all.getStyleClass().add("code-place");
        return all;
    }

    /** In two lines: where it is, and what nobody can guess. */
    private static Label address(String address) {
        int path = address.lastIndexOf('/') + 1;
        Label words = Words.small(address.substring(0, path) + "\n" + address.substring(path));
        words.setId("phone-address");
        words.getStyleClass().add("address-words");
        return words;
    }

    private VBox steps() {
        String join = line.wifi()
                .map(name -> studio.text("phone.join-named", name))
                .orElseGet(() -> studio.text("phone.join"));
        VBox steps = new VBox(step(1, join), step(2, studio.text("phone.scan")), step(3, studio.text("phone.send")));
        steps.getStyleClass().add("steps");
        return steps;
    }

    private Label said(String id, String key) {
        Label words = Words.body(studio.text(key));
        words.setId(id);
        words.getStyleClass().add("told");
        return words;
    }

    private static HBox step(int number, String words) {
        Label mark = Words.heading(Integer.toString(number));
        mark.getStyleClass().add("number");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        HBox step = new HBox(mark, Words.body(words));
        step.getStyleClass().add("step");
        return step;
    }

    private void tell() {
        long at = nanos.getAsLong();
        long seconds = Math.max(0, Math.ceilDiv(line.until() - at, 1_000_000_000L));
        String time = seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
        left.setText(studio.text("phone.left", time));
        boolean lonely = at - since >= LONELY.toNanos() || line.rehearsal();
        Told now = line.come() ? Told.COME : lonely ? Told.LONELY : Told.STEPS;
        told.forEach((which, region) -> region.setVisible(which == now));
    }
}
