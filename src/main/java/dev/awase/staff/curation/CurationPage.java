package dev.awase.staff.curation;

import dev.awase.staff.Area;
import dev.awase.staff.Office;
import dev.awase.staff.StaffPage;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Looks, in four parts: pairs and pushes, whole looks, what the kiosk would answer, and the weights of its rules. */
public final class CurationPage extends StaffPage {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final CurationDesk desk;
    private final AnswersModel answers;
    private final VBox all = new VBox();
    private final FlowPane tabs = new FlowPane(4, 4);

    /** The parts of the page in their order. */
    enum Part {
        PAIRS,
        LOOKS,
        ANSWER,
        WEIGHTS;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public CurationPage(Office office, CurationDesk desk) {
        super(office, Area.CURATION);
        this.desk = desk;
        this.answers = new AnswersModel(office, desk);
        styled(CurationPage.class, "curation.css");
        tabs.getStyleClass().add("parts");
        for (Part part : Part.values()) {
            Button tab = new Button(office.text("staff.curation.part." + part.id()));
            tab.setId("part-" + part.id());
            tab.getStyleClass().add("part");
            tab.setMinWidth(Region.USE_PREF_SIZE);
            tab.setOnAction(_ -> go(part));
            tabs.getChildren().add(tab);
        }
        all.getStyleClass().add("curation-all");
        setCenter(all);
        go(desk.memory().part);
    }

    @Override
    public void leave() {
        answers.wipe();
    }

    private void go(Part part) {
        answers.wipe();
        desk.memory().part = part;
        for (Part one : Part.values()) {
            tabs.getChildren().get(one.ordinal()).pseudoClassStateChanged(CHOSEN, one == part);
        }
        Region content = switch (part) {
            case PAIRS -> Tile.scrolling(new PairsView(new PairsModel(office(), desk), desk, office()));
            case LOOKS -> Tile.scrolling(new LooksView(new LooksModel(office(), desk), desk, office()));
            case ANSWER -> new AnswerView(answers, desk, office());
            case WEIGHTS -> new WeightsView(new WeightsModel(office(), desk), desk, office());
        };
        VBox.setVgrow(content, Priority.ALWAYS);
        all.getChildren().setAll(tabs, content);
    }
}
