package dev.awase.staff.help;

import dev.awase.analytics.Call;
import dev.awase.analytics.Calls;
import dev.awase.item.Item;
import dev.awase.item.Taxonomy;
import dev.awase.staff.Area;
import dev.awase.staff.Controls;
import dev.awase.staff.Errands;
import dev.awase.staff.Office;
import dev.awase.staff.StaffPage;
import dev.awase.staff.Thumbnails;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The waiting calls at the left, the facts of the chosen one beside them, and below how calls went lately. */
public final class HelpPage extends StaffPage {
    private static final double PHOTO = 300;

    private final HelpModel model;
    private final KioskLook kiosk;
    private final Taxonomy taxonomy;
    private final Thumbnails thumbnails;
    private final VBox list = new VBox();
    private final VBox facts = new VBox();
    private final VBox past = new VBox();
    private final Errands.Latest latest = new Errands.Latest();
    private final Timeline ticking = new Timeline();
    private final ChangeListener<HelpModel.Board> listener = (_, _, board) -> show(board);
    private final ChangeListener<Optional<HelpModel.Photo>> photoListener = (_, _, photo) -> show(photo);
    private final StackPane photo = new StackPane();
    private List<CallCard> cards = List.of();
    private Optional<Long> chosen = Optional.empty();

    public HelpPage(Office office, HelpModel model, KioskLook kiosk, Taxonomy taxonomy, Thumbnails thumbnails) {
        super(office, Area.HELP);
        this.model = model;
        this.kiosk = kiosk;
        this.taxonomy = taxonomy;
        this.thumbnails = thumbnails;
        styled(HelpPage.class, "help.css");
        list.getStyleClass().add("call-list");
        facts.getStyleClass().add("call-facts");
        HBox.setHgrow(facts, Priority.ALWAYS);
        HBox open = new HBox(list, facts);
        open.getStyleClass().add("calls-open");
        past.getStyleClass().add("calls-past");
        VBox all = new VBox(open, past);
        all.getStyleClass().add("calls");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        ticking.getKeyFrames().setAll(new KeyFrame(Duration.seconds(1), _ -> tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        ticking.play();
        model.board().addListener(listener);
        model.photo().addListener(photoListener);
        photo.setId("call-photo");
        model.look();
        show(model.board().get());
    }

    @Override
    public void leave() {
        ticking.stop();
        model.board().removeListener(listener);
        model.leavePhoto();
        model.photo().removeListener(photoListener);
    }

    private void tick() {
        cards.forEach(card -> card.tick(model.now()));
        chosen.ifPresentOrElse(model::lookAtPhoto, model::leavePhoto);
    }

    private void show(HelpModel.Board board) {
        List<Call> waiting = board.waiting();
        if (waiting.stream().noneMatch(call -> Optional.of(call.number()).equals(chosen))) {
            chosen = waiting.stream().findFirst().map(Call::number);
        }
        List<CallCard> made = new ArrayList<>();
        for (Call call : waiting) {
            boolean is = Optional.of(call.number()).equals(chosen);
            made.add(new CallCard(call, is, taxonomy, office(), () -> choose(call)));
        }
        cards = made;
        tick();
        list.getChildren().setAll(cards);
        list.setVisible(!waiting.isEmpty());
        list.setManaged(!waiting.isEmpty());
        waiting.stream()
                .filter(call -> Optional.of(call.number()).equals(chosen))
                .findFirst()
                .ifPresentOrElse(this::open, () -> facts.getChildren().setAll(quiet()));
        past(board);
    }

    private void choose(Call call) {
        chosen = Optional.of(call.number());
        show(model.board().get());
    }

    private Node quiet() {
        Label title = Controls.heading(office().text("staff.help.quiet"));
        title.setId("help-quiet");
        VBox card = Controls.card(title, Controls.note(office().text("staff.help.quiet-how")));
        card.getStyleClass().add("quiet");
        return card;
    }

    private void open(Call call) {
        Call.Showing showing = call.showing();
        VBox card = Controls.card(answers(call), CallCard.shown(showing.item(), taxonomy, office()));
        facts.getChildren().setAll(card);
        if (showing.item().isEmpty()) {
            card.getChildren().add(Controls.note(office().text("staff.help.no-piece-how")));
            return;
        }
        show(model.photo().get());
        card.getChildren().add(photo);
        Item item = showing.item().get();
        office().errands()
                .run(
                        latest,
                        () -> new CallSheet.Facts(
                                showing.opened().flatMap(kiosk::product), kiosk.look(item, showing.opened())),
                        found -> card.getChildren().add(new CallSheet(call, found, taxonomy, thumbnails, office())));
    }

    private void show(Optional<HelpModel.Photo> now) {
        Optional<HelpModel.Photo> hers = now.filter(it -> Optional.of(it.call()).equals(chosen));
        photo.getChildren()
                .setAll(hers.map(this::picture).orElseGet(() -> Controls.note(office().text("staff.help.no-photo"))));
    }

    private Node picture(HelpModel.Photo hers) {
        ImageView view = new ImageView(new Image(new ByteArrayInputStream(hers.jpeg()), PHOTO, PHOTO, true, true));
        view.setAccessibleText(office().text("staff.help.photo"));
        return new VBox(12, view, Controls.note(office().text("staff.help.photo")));
    }

    private FlowPane answers(Call call) {
        FlowPane row = new FlowPane(10, 10);
        boolean coming = call.answer(Call.Kind.COMING).isPresent();
        Button seen = Controls.button(
                "call-seen", office().text("staff.help.seen"), () -> model.answer(call, Call.Kind.SEEN));
        seen.setDisable(!call.ringing());
        Button come = Controls.primary(
                "call-coming", office().text("staff.help.coming"), () -> model.answer(call, Call.Kind.COMING));
        come.setDisable(coming);
        Button solved = Controls.button(
                "call-solved", office().text("staff.help.solved"), () -> model.answer(call, Call.Kind.SOLVED));
        row.getChildren().addAll(come, seen, solved);
        return row;
    }

    private void past(HelpModel.Board board) {
        past.getChildren().setAll(Controls.heading(office().text("staff.help.lately")), figures(board.times()));
        if (board.over().isEmpty()) {
            past.getChildren().add(Controls.note(office().text("staff.help.none-yet")));
            return;
        }
        board.over().stream().map(this::line).forEach(past.getChildren()::add);
    }

    private FlowPane figures(Calls.Times times) {
        FlowPane row = new FlowPane(36, 16);
        row.getChildren()
                .addAll(
                        figure(Integer.toString(times.calls()), "staff.help.calls"),
                        figure(time(times.median()), "staff.help.median"),
                        figure(time(times.nine()), "staff.help.nine"),
                        figure(Integer.toString(times.escalated()), "staff.help.escalated"),
                        figure(Integer.toString(times.missed()), "staff.help.missed"));
        return row;
    }

    private String time(Optional<java.time.Duration> time) {
        return time.map(known -> CallCard.minutes(known, office())).orElse("–");
    }

    private VBox figure(String number, String key) {
        Label big = new Label(number);
        big.getStyleClass().addAll("display", "figure");
        return new VBox(big, Controls.note(office().text(key)));
    }

    private HBox line(Call call) {
        Label when = new Label(office().text("staff.help.when", java.util.Date.from(call.at())));
        when.setMinWidth(150);
        Label waited = new Label(time(call.until(Call.Kind.COMING).or(() -> call.until(Call.Kind.SOLVED))));
        waited.setMinWidth(64);
        Label state = Controls.wrapped(CallCard.state(call, office()));
        state.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(when, waited, CallCard.shown(call.showing().item(), taxonomy, office()), state);
        line.getStyleClass().add("past-line");
        HBox.setHgrow(line.getChildren().get(2), Priority.ALWAYS);
        return line;
    }
}
