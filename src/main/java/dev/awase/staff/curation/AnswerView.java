package dev.awase.staff.curation;

import dev.awase.catalog.Product;
import dev.awase.coordination.Look;
import dev.awase.coordination.Match;
import dev.awase.coordination.Shelf;
import dev.awase.coordination.Terms;
import dev.awase.item.Category;
import dev.awase.item.Guess;
import dev.awase.item.Reading;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** What the kiosk would answer: asked with a product or a photo at the top, the look by slot below, one score taken apart beside it. */
final class AnswerView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int EACH_SHELF = 8;

    private final AnswersModel model;
    private final CurationDesk desk;
    private final Office office;
    private final VBox shelves = new VBox();
    private final ScorePanel score;
    private Optional<Node> opened = Optional.empty();

    AnswerView(AnswersModel model, CurationDesk desk, Office office) {
        this.model = model;
        this.desk = desk;
        this.office = office;
        this.score = new ScorePanel(desk, office);
        getStyleClass().add("answer");
        shelves.getStyleClass().add("shelves");
        ScrollPane look = Tile.scrolling(shelves);
        HBox.setHgrow(look, Priority.ALWAYS);
        ScrollPane side = Tile.scrolling(score);
        side.getStyleClass().add("score-side");
        side.visibleProperty().bind(score.visibleProperty());
        side.managedProperty().bind(score.visibleProperty());
        HBox both = new HBox(20, look, side);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().setAll(bar(), both);
        acceptFiles();
        model.told().addListener((_, _, told) -> show(told));
        model.why()
                .addListener((_, _, why) -> why.ifPresent(found -> {
                    mark(Optional.empty());
                    score.show(found);
                }));
        show(model.told().get());
        model.look();
    }

    private FlowPane bar() {
        TextField wish = new TextField(model.wish());
        wish.setId("answer-wish");
        wish.setPrefWidth(350);
        wish.setPromptText(office.text("staff.curation.wish-how"));
        wish.setAccessibleText(office.text("staff.curation.wish-how"));
        wish.setOnAction(_ -> model.wish(wish.getText()));
        wish.focusedProperty().addListener((_, _, in) -> {
            if (!in && !wish.getText().strip().equals(model.wish())) {
                model.wish(wish.getText());
            }
        });
        FlowPane bar = Tile.flow(10, 10);
        bar.getStyleClass().add("answer-bar");
        bar.getChildren()
                .addAll(
                        Controls.primary(
                                "answer-product",
                                office.text("staff.curation.choose"),
                                () -> ProductPicker.open(
                                        office.text("staff.curation.choose"), office, desk, model::ask)),
                        Controls.button(
                                "answer-photo", Feather.IMAGE, office.text("staff.curation.photo"), this::choosePhoto),
                        wish,
                        Controls.button(
                                "answer-why", Feather.HELP_CIRCLE, office.text("staff.curation.why"), this::why));
        return bar;
    }

    private void why() {
        if (model.told().get().flatMap(AnswersModel.Told::answer).isEmpty()) {
            office.notices().trouble(office.text("staff.curation.why-first"));
            return;
        }
        ProductPicker.open(office.text("staff.curation.why"), office, desk, model::why);
    }

    private void choosePhoto() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(office.text("staff.curation.photo"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("JPEG, PNG, WebP", "*.jpg", "*.jpeg", "*.png", "*.webp"));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            model.ask(file.toPath());
        }
    }

    private void acceptFiles() {
        setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
            drag.consume();
        });
        setOnDragDropped(drop -> {
            Optional<Path> file =
                    drop.getDragboard().getFiles().stream().findFirst().map(File::toPath);
            file.ifPresent(model::ask);
            drop.setDropCompleted(file.isPresent());
            drop.consume();
        });
    }

    private void show(Optional<AnswersModel.Told> told) {
        opened = Optional.empty();
        score.clear();
        if (told.isEmpty()) {
            VBox begin = Controls.card(
                    Controls.heading(office.text("staff.curation.answer-begin")),
                    Controls.note(office.text("staff.curation.answer-how")));
            begin.getStyleClass().add("begin");
            shelves.getChildren().setAll(begin);
            return;
        }
        shelves.getChildren().setAll(anchor(told.get()));
        told.get().answer().ifPresent(this::answer);
    }

    private HBox anchor(AnswersModel.Told told) {
        VBox words = new VBox(6);
        HBox row = new HBox(18);
        row.getStyleClass().addAll("paper", "anchor");
        told.product().ifPresent(product -> {
            row.getChildren().add(Tile.picture(product, 96, desk.thumbnails(), office));
            words.getChildren().add(Controls.heading(Tile.name(product, office)));
            words.getChildren().add(Controls.note(product.sku()));
        });
        told.photo().ifPresent(photo -> {
            ImageView view = new ImageView();
            view.setFitWidth(140);
            view.setFitHeight(150);
            view.setPreserveRatio(true);
            view.setAccessibleText(office.text("staff.curation.photo"));
            desk.thumbnails().pictures().decode(photo.jpeg(), 150, view::setImage);
            row.getChildren().add(view);
        });
        told.reading().ifPresent(reading -> words.getChildren().addAll(reading(reading)));
        row.getChildren().add(words);
        return row;
    }

    private List<Node> reading(Reading reading) {
        Optional<Category> read = reading instanceof Reading.Clear clear
                ? Optional.of(clear.item().category())
                : Optional.empty();
        ComboBox<Category> kinds = new ComboBox<>();
        kinds.setId("answer-kind");
        List<Category> likely = reading.guesses().stream().map(Guess::category).toList();
        kinds.getItems()
                .setAll(Stream.concat(likely.stream(), desk.taxonomy().categories().stream())
                        .distinct()
                        .toList());
        kinds.setConverter(new CategoryWords(desk.taxonomy(), office.locale()));
        read.ifPresent(kinds::setValue);
        kinds.setOnAction(_ -> Optional.ofNullable(kinds.getValue()).ifPresent(model::shows));
        return List.of(
                Controls.heading(read.map(kind -> desk.taxonomy().label(kind, office.locale()))
                        .orElseGet(() -> office.text("staff.curation.doubt"))),
                Controls.note(office.text(read.isPresent() ? "staff.curation.read-as" : "staff.curation.doubt-how")),
                kinds,
                Controls.note(office.text("staff.curation.photo-kept")));
    }

    private void answer(KioskAnswers.Answer answer) {
        Look look = answer.look();
        for (Shelf shelf : look.shelves()) {
            FlowPane tiles = Tile.flow(10, 14);
            int rank = 1;
            for (Match match : shelf.matches().stream().limit(EACH_SHELF).toList()) {
                tiles.getChildren().add(match(match, rank++, answer));
            }
            VBox part = new VBox(
                    10, Controls.heading(desk.taxonomy().label(shelf.slot().category(), office.locale())), tiles);
            if (shelf.matches().isEmpty()) {
                part.getChildren().add(Controls.note(office.text("staff.curation.shelf-empty")));
            }
            shelves.getChildren().add(part);
        }
        look.shelves().stream()
                .flatMap(shelf -> shelf.matches().stream())
                .findFirst()
                .ifPresent(first -> open(first, answer));
    }

    private Button match(Match match, int rank, KioskAnswers.Answer answer) {
        Product product = match.product();
        String mark = office.text(
                "staff.curation.mark", rank, Math.round(match.score().points() * 100));
        Button[] own = new Button[1];
        own[0] = Tile.button("match", product, mark, desk.thumbnails(), office, () -> {
            mark(Optional.of(own[0]));
            open(match, answer);
        });
        return own[0];
    }

    private void mark(Optional<Node> now) {
        opened.ifPresent(node -> node.pseudoClassStateChanged(CHOSEN, false));
        now.ifPresent(node -> node.pseudoClassStateChanged(CHOSEN, true));
        opened = now;
    }

    private void open(Match match, KioskAnswers.Answer answer) {
        Optional<Terms> terms =
                Optional.ofNullable(answer.terms().get(match.product().id()));
        terms.ifPresent(apart -> score.show(match, apart));
    }
}
