package dev.awase.drawing.rehearsal;

import dev.awase.drawing.cloth.Dye;
import dev.awase.drawing.cloth.Fabric;
import dev.awase.drawing.cloth.Prints;
import dev.awase.drawing.cloth.Weave;
import dev.awase.drawing.wardrobe.Wardrobe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the photos in {@code assets/demo/rehearsal} and their list {@code stills.txt}. From the project's folder:
 *
 * <pre>mvn test-compile exec:exec@draw -Dawase.draw=dev.awase.drawing.rehearsal.RehearsalPhotos</pre>
 */
public final class RehearsalPhotos {
    private RehearsalPhotos() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of("assets", "demo", "rehearsal");
        Files.createDirectories(folder);
        for (Scene scene : scenes()) {
            Files.write(folder.resolve(scene.name()), scene.photo());
        }
        Files.writeString(
                folder.resolve("stills.txt"),
                scenes().stream().map(scene -> scene.name() + "\n").collect(Collectors.joining()));
    }

    static List<Scene> scenes() {
        return Stream.of(topsAndBottoms(), dressesAndOuterwear(), shoesAndMore())
                .flatMap(scenes -> scenes)
                .toList();
    }

    private static Stream<Scene> topsAndBottoms() {
        return Stream.of(
                scene("mustard-sweater", cloth("#c2923a", Weave.CHUNKY, "plain"), Ground.WALNUT, Clutter.MUG, 4, 0.8),
                scene(
                        "striped-tee",
                        cloth("#f2efe6", Weave.JERSEY, "border", "#2d5a46"),
                        Ground.OAK,
                        Clutter.HANGER,
                        -7,
                        0.6),
                scene(
                        "checked-shirt",
                        cloth("#5a7fb0", Weave.POPLIN, "madras", "#f0e6d0", "#b24a3a"),
                        Ground.LINEN_BED,
                        Clutter.BOOK,
                        9,
                        -0.7),
                scene("denim", cloth("#3d5a84", Weave.DENIM, "plain"), Ground.CARPET, Clutter.CABLE, -5, 0.2),
                scene("brown-chinos", cloth("#7a5a40", Weave.TWILL, "plain"), Ground.TATAMI, Clutter.HANDLE, 6, 0.5),
                scene(
                        "dotted-skirt",
                        cloth("#7c2f3c", Weave.SATIN, "dot", "#f0e2d6"),
                        Ground.CONCRETE,
                        Clutter.PLANT,
                        -10,
                        -0.4));
    }

    private static Stream<Scene> dressesAndOuterwear() {
        return Stream.of(
                scene(
                        "floral-dress",
                        cloth("#2b3a55", Weave.POPLIN, "bloom", "#e2a0a8", "#e8d9a0"),
                        Ground.OAK,
                        Clutter.CHAIR,
                        5,
                        -0.5),
                scene("linen-dress", cloth("#8fae9a", Weave.LINEN, "plain"), Ground.LINEN_BED, Clutter.RUG, -6, 0.3),
                scene(
                        "rust-jacket",
                        cloth("#9a4f30", Weave.CORDUROY, "plain"),
                        Ground.GRAY_BLANKET,
                        Clutter.BOOK,
                        8,
                        0.7),
                scene(
                        "check-coat",
                        cloth("#8d8a82", Weave.WOOL, "glen", "#3c3a38", "#7a2c34"),
                        Ground.WALNUT,
                        Clutter.PLANT,
                        -4,
                        -0.6));
    }

    private static Stream<Scene> shoesAndMore() {
        return Stream.of(
                scene(
                        "sneakers",
                        cloth("#d9d6ce", Weave.LEATHER, "plain", "#b23a3a"),
                        Ground.CONCRETE,
                        Clutter.CABLE,
                        7,
                        -0.3),
                scene("brown-boots", cloth("#5e3a26", Weave.LEATHER, "plain"), Ground.TATAMI, Clutter.CHAIR, -8, 0.4),
                scene("green-bag", cloth("#3e6a58", Weave.LEATHER, "plain"), Ground.PLASTER, Clutter.MUG, 6, 0.6),
                scene(
                        "plaid-hat",
                        cloth("#c9b08a", Weave.TWEED, "windowpane", "#4a3a2c"),
                        Ground.CARPET,
                        Clutter.HANGER,
                        -6,
                        -0.2));
    }

    private static Scene scene(String name, Fabric fabric, Ground ground, Clutter clutter, double turn, double warmth) {
        String garment = switch (name) {
            case "striped-tee" -> "big-tee";
            case "checked-shirt" -> "shirt";
            case "mustard-sweater" -> "crew-knit";
            case "denim" -> "faded-jeans";
            case "brown-chinos" -> "cropped-trousers";
            case "dotted-skirt" -> "a-skirt";
            case "floral-dress" -> "flare-dress";
            case "linen-dress" -> "smock-dress";
            case "rust-jacket" -> "denim-jacket";
            case "check-coat" -> "chester";
            case "sneakers" -> "high-sneaker";
            case "brown-boots" -> "lace-boots";
            case "green-bag" -> "saddle";
            default -> "bucket";
        };
        return new Scene(name + ".jpg", Wardrobe.named(garment), fabric, ground, clutter, turn, warmth);
    }

    private static Fabric cloth(String dye, Weave weave, String print, String... inks) {
        return new Fabric(
                Dye.of(dye),
                weave,
                Prints.named(print),
                Arrays.stream(inks).map(Dye::of).toList());
    }
}
