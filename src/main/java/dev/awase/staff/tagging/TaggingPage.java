package dev.awase.staff.tagging;

import dev.awase.catalog.Lack;
import dev.awase.catalog.Product;
import dev.awase.catalog.ProductId;
import dev.awase.catalog.ProductTable.Filter;
import dev.awase.staff.Area;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.StaffPage;
import dev.awase.staff.Thumbnails;
import dev.awase.staff.Work;
import dev.awase.staff.WorkBar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** First the products to look at, then what is proposed for each, field by field, to be accepted or refused. */
public final class TaggingPage extends StaffPage {
    private static final int ONE_GO = 30;
    /** What proposals can mend; a place or a size no picture tells. */
    private static final List<Lack> MENDED = List.of(Lack.TONES, Lack.JAPANESE, Lack.ENGLISH);

    private final TaggingModel model;
    private final Thumbnails thumbnails;
    private final FlowPane chips = new FlowPane(8, 8);
    private final FlowPane list = new FlowPane(12, 12);
    private final Button begin;
    private final VBox going = new VBox();
    private final VBox rows = new VBox();
    private final HBox all = new HBox();
    private final VBox choosing;

    public TaggingPage(Office office, TaggingModel model, Thumbnails thumbnails) {
        super(office, Area.TAGGING);
        this.model = model;
        this.thumbnails = thumbnails;
        styled(TaggingPage.class, "tagging.css");
        begin = Controls.primary("tagging-begin", "", model::begin);
        choosing = choosing();
        rows.getStyleClass().add("proposals");
        VBox body = new VBox(helper(), choosing, all, rows);
        body.getStyleClass().add("tagging-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        listen();
        model.look();
        show(model.proposals().get());
    }

    @Override
    public void leave() {
        model.stop();
    }

    private void listen() {
        model.lacks().addListener((_, _, counts) -> chips(counts));
        model.found().addListener((_, _, products) -> list(products));
        model.chosen().addListener((_, _, now) -> chosen(now));
        model.proposals().addListener((_, _, now) -> show(now));
        model.work().addListener((_, _, work) -> going(work));
        model.ended().addListener((_, _, words) -> going(model.work().get()));
        chips(model.lacks().get());
        chosen(model.chosen().get());
    }

    /** Who helps, said before anything is asked. */
    private Label helper() {
        Label words = Controls.wrapped(
                office().text("staff.tagging.help." + model.help().name().toLowerCase(java.util.Locale.ROOT)));
        words.setId("tagging-help");
        words.getStyleClass().add(model.help() == TagReader.Model.REHEARSAL ? "rehearsal" : "note");
        return words;
    }

    private VBox choosing() {
        TextField words = new TextField();
        words.setId("tagging-words");
        words.setPromptText(office().text("staff.tagging.search"));
        words.setAccessibleText(office().text("staff.tagging.search"));
        words.textProperty()
                .addListener((_, _, typed) -> model.filter(model.filter().withWords(typed)));
        words.setPrefColumnCount(24);
        HBox line = new HBox(
                12,
                words,
                Controls.button(
                        "tagging-first", office().text("staff.tagging.first", ONE_GO), () -> model.chooseFirst(ONE_GO)),
                Controls.button("tagging-none", office().text("staff.tagging.none"), () -> model.chooseFirst(0)),
                begin);
        // Above the list, which is longer than the page: how it goes and ends is seen where it was begun.
        VBox card = Controls.card(Controls.heading(office().text("staff.tagging.which")), chips, line, going, list);
        card.getStyleClass().add("choosing");
        return card;
    }

    private void chips(Map<Lack, Integer> counts) {
        chips.getChildren().setAll(chip("all", office().text("staff.tagging.all"), Optional.empty()));
        for (Lack lack : MENDED) {
            String words = office().text("staff.tagging.lack." + lack.id(), counts.getOrDefault(lack, 0));
            chips.getChildren().add(chip(lack.id(), words, Optional.of(lack)));
        }
    }

    private ToggleButton chip(String id, String words, Optional<Lack> lack) {
        ToggleButton chip = new ToggleButton(words);
        chip.setId("tagging-lack-" + id);
        chip.setSelected(model.filter().lack().equals(lack));
        chip.setOnAction(_ -> {
            Filter other = model.filter().withLack(lack);
            model.filter(other);
            chips(model.lacks().get());
        });
        return chip;
    }

    private void list(List<Product> products) {
        list.getChildren().setAll(products.stream().map(this::choice).toList());
        if (products.isEmpty()) {
            list.getChildren().add(Controls.wrapped(office().text("staff.tagging.nothing-found")));
        }
    }

    private Node choice(Product product) {
        String name = product.name().in(office().locale());
        CheckBox box = new CheckBox(name);
        box.setId("tagging-choose-" + product.sku());
        box.setSelected(model.chosen().get().contains(product.id()));
        box.setOnAction(_ -> model.choose(product.id(), box.isSelected()));
        box.setUserData(product.id());
        box.setPrefWidth(170);
        box.setWrapText(true);
        HBox choice = new HBox(10, thumbnails.of(product.pictures().stream().findFirst(), 44, 56, name), box);
        choice.getStyleClass().add("choice");
        return choice;
    }

    private void chosen(Set<ProductId> now) {
        begin.setText(office().text("staff.tagging.begin", now.size()));
        begin.setDisable(now.isEmpty() || model.work().get().isPresent());
        for (Node box : list.lookupAll(".check-box")) {
            ((CheckBox) box).setSelected(now.contains(box.getUserData()));
        }
    }

    private void going(Optional<Work> work) {
        going.getChildren().clear();
        work.ifPresent(begun -> going.getChildren().add(new WorkBar(begun, office())));
        if (work.isEmpty()) {
            model.ended().get().ifPresent(words -> {
                Label ended = Controls.wrapped(words);
                ended.setId("tagging-ended");
                going.getChildren().add(ended);
            });
        }
        chosen(model.chosen().get());
    }

    private void show(List<Proposal> now) {
        rows.getChildren()
                .setAll(now.stream()
                        .map(proposal -> new ProposalRow(proposal, model, thumbnails, office()))
                        .toList());
        long open = now.stream().mapToLong(proposal -> proposal.lines().size()).sum();
        all.getChildren().clear();
        if (open > 0) {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            all.getChildren()
                    .addAll(
                            Controls.heading(office().text("staff.tagging.proposed", open)),
                            space,
                            Controls.primary(
                                    "tagging-accept-all", office().text("staff.tagging.accept-all"), model::acceptAll));
        }
        boolean busy = open > 0;
        list.setVisible(!busy);
        list.setManaged(!busy);
    }
}
