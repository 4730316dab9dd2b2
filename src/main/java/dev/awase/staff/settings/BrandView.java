package dev.awase.staff.settings;

import dev.awase.camera.CameraFault;
import dev.awase.camera.PictureFile;
import dev.awase.design.BrandSettings;
import dev.awase.design.Styles;
import dev.awase.staff.Controls;
import dev.awase.staff.FaultWords;
import dev.awase.staff.Office;
import dev.awase.staff.Thumbnails;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** Name, logo and color of the shop, on a small idle screen. */
final class BrandView extends VBox {
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

    private final TestBench bench;
    private final Thumbnails thumbnails;
    private final Fields fields;
    private final Office office;
    private final VBox idle = new VBox();
    private final HBox mark = new HBox();
    private final Label contrast = Controls.wrapped("");

    BrandView(TestBench bench, Thumbnails thumbnails, Fields fields) {
        this.bench = bench;
        this.thumbnails = thumbnails;
        this.fields = fields;
        this.office = fields.office();
        idle.setId("brand-idle");
        contrast.setId("brand-contrast");
        mark.getStyleClass().add("idle-mark");
        Label begin = new Label(office.text("attract.begin"));
        StackPane button = new StackPane(begin);
        button.getStyleClass().add("idle-button");
        idle.getStyleClass().add("idle-screen");
        idle.getChildren().addAll(mark, button);
        Button choose = Controls.button(
                "brand-choose", Feather.IMAGE, office.text("staff.settings.brand.choose"), this::choose);
        Button check = Controls.button("brand-try", office.text("staff.settings.brand.try"), this::check);
        FlowPane buttons = new FlowPane(choose, check);
        buttons.getStyleClass().add("choices");
        getChildren()
                .addAll(
                        Controls.card(
                                fields.text(Setting.BRAND_NAME, 360),
                                fields.text(Setting.BRAND_LOGO, 480),
                                buttons,
                                fields.text(Setting.BRAND_ACCENT, 160),
                                contrast,
                                fields.choice(Setting.BRAND_THEME, List.of("light", "dark"))),
                        Controls.card(Controls.heading(office.text("staff.settings.brand.preview")), idle));
        fields.model().draft().subscribe(_ -> show());
    }

    private void show() {
        String color = fields.model().typed(Setting.BRAND_ACCENT);
        boolean known = COLOR.matcher(color).matches();
        contrast.setText(known ? office.text("staff.settings.brand.contrast", BrandSettings.onPaper(color)) : "");
        idle.getStylesheets().clear();
        if (known) {
            idle.getStylesheets().add(Styles.accent(".idle-screen", color));
        }
        mark.getChildren().clear();
        String logo = fields.model().typed(Setting.BRAND_LOGO);
        if (!logo.isEmpty()) {
            ImageView view = new ImageView();
            view.setPreserveRatio(true);
            view.setFitHeight(44);
            view.setAccessibleText(office.text("staff.settings.field.brand-logo"));
            thumbnails.pictures().load(bench.inHome(logo), 200, view::setImage);
            mark.getChildren().add(view);
        }
        String name = fields.model().typed(Setting.BRAND_NAME);
        String words = name.isEmpty() && logo.isEmpty() ? office.text("attract.mark") : name;
        if (!words.isEmpty()) {
            Label label = new Label(words);
            label.getStyleClass().addAll("display", "idle-name");
            mark.getChildren().add(label);
        }
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(office.text("staff.settings.brand.choose"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("PNG, JPEG, WebP", "*.png", "*.jpg", "*.jpeg", "*.webp"));
        Optional.ofNullable(chooser.showOpenDialog(getScene().getWindow()))
                .map(File::getAbsolutePath)
                .ifPresent(file -> fields.model().set(Setting.BRAND_LOGO, file));
    }

    /** Reads the logo as the kiosk will. */
    private void check() {
        String logo = fields.model().typed(Setting.BRAND_LOGO);
        if (logo.isEmpty()) {
            office.notices().say(office.text("staff.settings.brand.no-logo"));
            return;
        }
        Path file = bench.inHome(logo);
        office.errands()
                .run(
                        () -> {
                            try {
                                return PictureFile.read(file);
                            } catch (CameraFault unfit) {
                                throw new FaultWords.InWords("staff.settings.brand.unfit");
                            }
                        },
                        photo -> office.notices()
                                .say(office.text("staff.settings.brand.fit", photo.width(), photo.height())));
    }
}
