package dev.awase;

import dev.awase.session.Calling;
import dev.awase.session.Step;
import dev.awase.session.Visit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Each step by itself, and what opens over it or goes on beside it: sheets, the keys to write with, a call's stages. */
final class GalleryScenes {
    private static final List<String> WISHES = List.of("category", "tone", "occasion", "budget");

    private GalleryScenes() {}

    /** The scenes of a visit by name; what belongs to one screen begins alike. */
    static Map<String, GalleryScene> of(Map<String, Step> steps, Locale language) {
        Map<String, GalleryScene> scenes = new LinkedHashMap<>();
        steps.forEach((name, step) -> {
            GalleryScene scene = GalleryScene.of(language, step);
            scenes.put(name, scene);
            switch (name) {
                case "looks-advised" -> {
                    sheets(scene, scenes);
                    called(language, step, scenes);
                    scenes.put("looks-left-alone", scene.leftAlone());
                }
                case "notice" -> scenes.put("notice-left-alone", scene.leftAlone());
                case "ask" -> scenes.put("ask-writing", scene.touching("ask-field"));
                case "call" -> calls(language, step, scenes);
                default -> {}
            }
        });
        return scenes;
    }

    private static void sheets(GalleryScene looks, Map<String, GalleryScene> scenes) {
        WISHES.forEach(wish -> scenes.put("looks-sheet-" + wish, looks.touching("chip-" + wish)));
        scenes.put("looks-sheet-viewing", looks.touching("viewing"));
        scenes.put("looks-sheet-languages", looks.touching("languages"));
    }

    /** The rail says how a call stands while she looks on. */
    private static void called(Locale language, Step step, Map<String, GalleryScene> scenes) {
        for (Calling.Stage stage : List.of(Calling.Stage.SENT, Calling.Stage.COMING)) {
            for (String who : stage == Calling.Stage.COMING ? List.of("", "Mori") : List.of("")) {
                String name = "looks-call-" + stage.name().toLowerCase(Locale.ROOT) + (who.isEmpty() ? "" : "-who");
                scenes.put(name, GalleryScene.of(new Visit(1, language, step, new Calling(stage, who, false))));
            }
        }
    }

    private static void calls(Locale language, Step step, Map<String, GalleryScene> scenes) {
        for (Calling.Stage stage : Calling.Stage.values()) {
            String who = stage == Calling.Stage.COMING ? "Mori" : "";
            boolean photo = stage == Calling.Stage.SEEN;
            if (stage != Calling.Stage.NOT) {
                scenes.put(
                        "call-" + stage.name().toLowerCase(Locale.ROOT),
                        GalleryScene.of(new Visit(1, language, step, new Calling(stage, who, photo))));
            }
        }
    }
}
