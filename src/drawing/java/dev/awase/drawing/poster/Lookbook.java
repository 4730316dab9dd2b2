package dev.awase.drawing.poster;

import static dev.awase.drawing.poster.Laid.cloth;

import dev.awase.drawing.cloth.Weave;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the pictures in {@code assets/demo/attract}; the idle screen shows them in the order of their names. From the
 * project's folder:
 *
 * <pre>mvn test-compile exec:exec@draw -Dawase.draw=dev.awase.drawing.poster.Lookbook</pre>
 */
public final class Lookbook {
    private Lookbook() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of("assets", "demo", "attract");
        Files.createDirectories(folder);
        for (Poster poster : posters()) {
            Files.write(folder.resolve(poster.name()), poster.jpeg());
        }
    }

    static List<Poster> posters() {
        return List.of(camel(), sage(), evening(), indigo());
    }

    private static Poster camel() {
        return new Poster(
                "1-camel.jpg",
                "#cbbba6",
                "#a9553a",
                -7,
                List.of(
                        Laid.of("wide-trousers", cloth(Weave.TWILL, "plain", "#3f4146"))
                                .at(730, 1300, 1.5, 7),
                        Laid.of("cable-roll", cloth(Weave.KNIT, "plain", "#efe7d6"))
                                .at(790, 610, 1.42, 9),
                        Laid.of("chester", cloth(Weave.WOOL, "plain", "#b98a55"))
                                .at(360, 850, 1.72, -8),
                        Laid.of("saddle", cloth(Weave.LEATHER, "plain", "#6b2034"))
                                .at(820, 1010, 0.92, 8),
                        Laid.of("loafer", cloth(Weave.LEATHER, "plain", "#4a2f22"))
                                .at(330, 1610, 0.95, -4)));
    }

    private static Poster sage() {
        return new Poster(
                "2-sage.jpg",
                "#d9d2c2",
                "#8f9f86",
                6,
                List.of(
                        Laid.of("wide-trousers", cloth(Weave.LINEN, "plain", "#efe7d6"))
                                .at(360, 1240, 1.55, -6),
                        Laid.of("tee", cloth(Weave.JERSEY, "breton", "#f7f6f2", "#1f2a44"))
                                .at(310, 600, 1.42, -9),
                        Laid.of("blazer", cloth(Weave.LINEN, "plain", "#c9b79a"))
                                .at(700, 720, 1.66, 6),
                        Laid.of("wide-hat", cloth(Weave.STRAW, "plain", "#d2bd92", "#1d1d1f"))
                                .at(800, 250, 0.86, 14),
                        Laid.of("leather-tote", cloth(Weave.LEATHER, "plain", "#9a6a3e"))
                                .at(810, 1290, 1.0, 7),
                        Laid.of("sneaker", cloth(Weave.LEATHER, "plain", "#f7f6f2"))
                                .at(350, 1690, 0.9, 5)));
    }

    private static Poster evening() {
        return new Poster(
                "3-evening.jpg",
                "#4b4f63",
                "#c79a94",
                -5,
                List.of(
                        Laid.of("flare-dress", cloth(Weave.SATIN, "plain", "#5a1d30"))
                                .at(620, 800, 1.72, 5),
                        Laid.of("strap-pumps", cloth(Weave.LEATHER, "plain", "#c3c6c9"))
                                .at(300, 1330, 0.86, -12),
                        Laid.of("clutch", cloth(Weave.SATIN, "bloom", "#1d1d1f", "#c77c88", "#c9a253"))
                                .at(800, 1240, 0.92, 10),
                        Laid.of("pearls", cloth(Weave.METAL, "plain", "#f7f6f2"))
                                .at(210, 620, 0.72, -16),
                        Laid.of("bangle", cloth(Weave.METAL, "plain", "#c9a253", "#d9dadc"))
                                .at(205, 985, 0.6, 0)));
    }

    private static Poster indigo() {
        return new Poster(
                "4-indigo.jpg",
                "#dfd6c8",
                "#d0834f",
                8,
                List.of(
                        Laid.of("long-pleats", cloth(Weave.SATIN, "plain", "#efe7d6"))
                                .at(690, 1330, 1.5, 5),
                        Laid.of("roll-knit", cloth(Weave.KNIT, "plain", "#24314f"))
                                .at(330, 640, 1.45, -10),
                        Laid.of("denim-jacket", cloth(Weave.DENIM, "plain", "#4a6690"))
                                .at(690, 760, 1.6, 6),
                        Laid.of("muffler", cloth(Weave.CHUNKY, "tartan", "#c79a35", "#1f2a44", "#8a2c22"))
                                .at(200, 1150, 1.15, -14),
                        Laid.of("beret", cloth(Weave.WOOL, "plain", "#8a2c22")).at(800, 280, 0.8, 12),
                        Laid.of("lace-boots", cloth(Weave.SUEDE, "plain", "#8a5a34"))
                                .at(360, 1640, 0.95, -5)));
    }
}
