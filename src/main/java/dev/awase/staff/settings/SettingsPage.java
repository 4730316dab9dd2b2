package dev.awase.staff.settings;

import dev.awase.staff.Area;
import dev.awase.staff.Controls;
import dev.awase.staff.Office;
import dev.awase.staff.StaffPage;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The parts at the left, the one that was chosen beside them, and below what was changed and not kept yet. */
public final class SettingsPage extends StaffPage {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final SettingsDesk desk;
    private final SettingsModel model;
    private final CameraModel camera;
    private final TrialsModel trials;
    private final KeyModel key;
    private final PhoneModel phone;
    private final TransferModel transfer;
    private final VBox index = new VBox();
    private final ScrollPane place = new ScrollPane();
    private final Map<Section, Region> made = new EnumMap<>(Section.class);
    private final Label state = Controls.wrapped("");
    private final Button save;
    private final Button discard;

    public SettingsPage(Office office, SettingsDesk desk) {
        super(office, Area.SETTINGS);
        this.desk = desk;
        model = new SettingsModel(office, desk.shelf(), desk.memory());
        camera = new CameraModel(office, model, desk.bench());
        trials = new TrialsModel(office, model, desk.bench());
        phone = new PhoneModel(office, model, desk.bench());
        key = new KeyModel(office, model, desk.shelf());
        transfer = new TransferModel(office, model, desk.shelf());
        styled(SettingsPage.class, "settings.css");
        save = Controls.primary("settings-save", office.text("staff.settings.save"), model::save);
        discard = Controls.button("settings-discard", office.text("staff.settings.discard"), model::discard);
        index.getStyleClass().add("index");
        for (Section section : Section.values()) {
            index.getChildren().add(tab(section));
        }
        place.setFitToWidth(true);
        place.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(place, Priority.ALWAYS);
        HBox parts = new HBox(index, place);
        parts.getStyleClass().add("parts");
        setCenter(parts);
        setBottom(bar());
        model.draft().subscribe(_ -> tell());
        model.kept().subscribe(_ -> tell());
        model.faults().subscribe(_ -> tell());
        model.load();
        go(desk.memory().section);
    }

    @Override
    public void leave() {
        camera.close();
        phone.stop();
    }

    private Button tab(Section section) {
        String words = office().text("staff.settings.part." + section.id());
        Button tab = new Button(words, new FontIcon(section.icon()));
        tab.setId("section-" + section.id());
        tab.getStyleClass().add("index-place");
        tab.setAccessibleText(words);
        tab.setMaxWidth(Double.MAX_VALUE);
        tab.setAlignment(Pos.CENTER_LEFT);
        tab.setOnAction(_ -> go(section));
        return tab;
    }

    private void go(Section section) {
        if (section != Section.CAMERA) {
            camera.close();
        }
        if (section != Section.PHONE) {
            phone.stop();
        }
        desk.memory().section = section;
        for (Section one : Section.values()) {
            index.getChildren().get(one.ordinal()).pseudoClassStateChanged(CHOSEN, one == section);
        }
        place.setContent(made.computeIfAbsent(section, this::view));
        place.setVvalue(0);
    }

    private Region view(Section section) {
        Fields fields = new Fields(model, office());
        Region view = switch (section) {
            case CAMERA -> new CameraView(camera, fields, desk.taxonomy());
            case SCREEN -> new ScreenView(fields);
            case MODEL -> new ModelView(trials, key, fields);
            case LANGUAGES -> new LanguagesView(fields);
            case TIMEOUTS -> new TimeoutsView(fields);
            case HOURS -> new HoursView(trials, fields);
            case BRAND -> new BrandView(desk.bench(), desk.thumbnails(), fields);
            case PRIVACY -> new PrivacyView(fields);
            case PRINTER -> new PrinterView(trials, fields);
            case PHONE -> new PhoneView(phone, fields);
            case TRANSFER -> new TransferView(transfer, fields);
        };
        view.getStyleClass().add("part-view");
        return view;
    }

    private HBox bar() {
        state.setId("settings-state");
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMaxWidth(Double.MAX_VALUE);
        HBox bar = new HBox(state, discard, save);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("save-bar");
        return bar;
    }

    /** What is not kept, what is wrong, and when it comes to hold. */
    private void tell() {
        int changes = model.changes().size();
        int wrong = model.faults().get().wrong().size();
        boolean unusable = !model.faults().get().none();
        save.setDisable(changes == 0 || unusable);
        discard.setDisable(changes == 0);
        String words = wrong > 0
                ? office().text("staff.settings.wrong", wrong)
                : unusable
                        ? office().text("staff.settings.unusable")
                        : changes > 0
                                ? office().text("staff.settings.changed", changes)
                                : office().text("staff.settings.all-kept");
        state.setText(
                model.faults().get().other().map(more -> words + "\n" + more).orElse(words));
        state.pseudoClassStateChanged(WRONG, unusable);
        for (Section section : Section.values()) {
            boolean faulty =
                    model.faults().get().wrong().keySet().stream().anyMatch(setting -> setting.section() == section);
            index.getChildren().get(section.ordinal()).pseudoClassStateChanged(WRONG, faulty);
        }
    }
}
