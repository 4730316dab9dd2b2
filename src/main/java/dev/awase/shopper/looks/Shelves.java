package dev.awase.shopper.looks;

import dev.awase.coordination.Match;
import dev.awase.coordination.Shelf;
import dev.awase.coordination.Wish;
import dev.awase.design.Glide;
import dev.awase.design.PictureCard;
import dev.awase.design.Studio;
import dev.awase.design.Touch;
import dev.awase.design.Words;
import dev.awase.item.Category;
import dev.awase.item.Taxonomy;
import dev.awase.session.Intent;
import dev.awase.session.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The shelves of a look and what the stylist says above them. A better look is arranged in place: what nobody touches
 * moves calmly, what a hand is on or has just left waits until {@link #settle()} finds it at rest.
 */
final class Shelves extends StackPane {
    private final Taxonomy taxonomy;
    private final Function<Match, PictureCard.Face> faces;
    private final Studio studio;
    private final Consumer<Intent> intend;
    private final LongSupplier nanos;
    private final StylistLine line;
    private final StylistNote note;
    private final LookBar bar;
    private final VBox column = new VBox();
    private final Glide glide;
    private final Hand hand;
    private Map<Category, ShelfRow> rows = Map.of();
    private Step.Looks wanted;

    Shelves(
            Step.Looks step,
            Taxonomy taxonomy,
            Function<Match, PictureCard.Face> faces,
            Studio studio,
            Consumer<Intent> intend,
            LongSupplier nanos) {
        this.wanted = step;
        this.taxonomy = taxonomy;
        this.faces = faces;
        this.studio = studio;
        this.intend = intend;
        this.nanos = nanos;
        this.line = new StylistLine(studio);
        this.note = new StylistNote(taxonomy, studio, intend);
        this.bar = new LookBar(studio, intend);
        column.getStyleClass().add("column");
        StackPane sheet = new StackPane(column, line);
        setAlignment(line, Pos.TOP_LEFT);
        glide = new Glide(Orientation.VERTICAL, sheet);
        hand = new Hand(glide, nanos);
        getChildren().add(glide);
        frame();
        said(step);
    }

    /** What is said of the look moves nothing. */
    private void said(Step.Looks step) {
        line.show(step.styling());
        bar.show(step);
        rows.forEach((slot, row) -> row.keep(step.choosing().keeps(slot)));
    }

    /** How far down the shopper is, in pixels. */
    double offset() {
        return glide.offsetProperty().get();
    }

    void moveTo(double offset) {
        glide.offsetProperty().set(offset);
    }

    /** Takes in a better look; what rests is arranged now. */
    void improve(Step.Looks step) {
        wanted = step;
        said(step);
        settle();
    }

    /** Takes in what the shopper herself has asked for: everything is arranged now. */
    void change(Step.Looks step) {
        wanted = step;
        said(step);
        hand.forget();
        rows.values().forEach(ShelfRow::letGo);
        arrange();
    }

    /** Arranges what waited and is at rest now, and says whether something still waits. */
    boolean settle() {
        boolean moving = glide.isMoving() || rows.values().stream().anyMatch(ShelfRow::isMoving);
        if (waits() && !hand.isDown() && !moving) {
            arrange();
        }
        return waits();
    }

    private boolean waits() {
        return !isFramed() || wanted.look().shelves().stream().anyMatch(shelf -> !isShown(shelf));
    }

    private boolean isShown(Shelf shelf) {
        ShelfRow row = rows.get(shelf.slot().category());
        return row != null && row.shows(shelf);
    }

    /** Whether the note and the order of the shelves are as wanted. */
    private boolean isFramed() {
        return note.shows(wanted.styling())
                && List.copyOf(rows.keySet()).equals(categories())
                && column.getChildren().size() == rows.size() + (wanted.look().isEmpty() ? 3 : 2);
    }

    private void arrange() {
        boolean framed = isFramed() || !hand.rests();
        List<Shelf> due = wanted.look().shelves().stream()
                .filter(shelf -> rows.containsKey(shelf.slot().category()) && !isShown(shelf))
                .filter(shelf -> row(shelf).rests())
                .toList();
        if (framed && due.isEmpty()) {
            return;
        }
        Standing was = new Standing(glide, column.getChildren());
        Optional<Node> eyes = underHerEyes(was);
        due.forEach(shelf -> row(shelf).arrange(shelf));
        if (!framed) {
            frame();
        }
        if (getWidth() > 0) {
            applyCss();
            glide.layout();
            // Words take their line breaks in the first pass and their height in the second.
            glide.layout();
            eyes.filter(column.getChildren()::contains).ifPresent(node -> keep(node, was));
            was.glide(column.getChildren(), studio.motion());
        }
    }

    private void frame() {
        note.show(wanted.styling());
        Map<Category, ShelfRow> next = new LinkedHashMap<>();
        for (Shelf shelf : wanted.look().shelves()) {
            Category category = shelf.slot().category();
            ShelfRow row = rows.get(category);
            String name = taxonomy.label(category, studio.strings().locale());
            next.put(category, row != null ? row : new ShelfRow(shelf, name, faces, studio, intend, nanos));
        }
        rows = next;
        List<Node> content = new ArrayList<>();
        content.add(note);
        content.add(bar);
        if (wanted.look().isEmpty()) {
            content.add(nothing());
        }
        content.addAll(next.values());
        column.getChildren().setAll(content);
        next.forEach((slot, row) -> row.keep(wanted.choosing().keeps(slot)));
    }

    private Node nothing() {
        Touch widen = Touch.secondary(
                "widen", studio.text("looks.widen"), () -> intend.accept(new Intent.ChangeWish(Wish.NONE)));
        VBox nothing = new VBox(Words.title(studio.text("looks.empty")), widen);
        nothing.getStyleClass().add("nothing");
        return nothing;
    }

    /** The shelf she has just touched; else, once she has gone down, the first that she sees. */
    private Optional<Node> underHerEyes(Standing was) {
        Optional<Node> touched = rows.values().stream()
                .filter(row -> !row.rests())
                .map(Node.class::cast)
                .findFirst();
        if (touched.isPresent() || offset() <= 0) {
            return touched;
        }
        return rows.values().stream()
                .filter(row -> was.of(row).y() + row.getHeight() > 0)
                .map(Node.class::cast)
                .findFirst();
    }

    private void keep(Node node, Standing was) {
        moveTo(offset()
                + Standing.Spot.resting(node, glide).getY()
                - was.of(node).y());
        glide.layout();
    }

    private ShelfRow row(Shelf shelf) {
        ShelfRow row = rows.get(shelf.slot().category());
        if (row == null) {
            throw new IllegalArgumentException("no such shelf: " + shelf.slot());
        }
        return row;
    }

    private List<Category> categories() {
        return wanted.look().shelves().stream()
                .map(shelf -> shelf.slot().category())
                .toList();
    }
}
