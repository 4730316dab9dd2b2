package dev.awase;

import dev.awase.design.review.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The contact sheet: what is wrong first, then the screens, each with its steps and small pictures; by language, way to
 * see and way to stand one chooses what is shown. One file beside its pictures, which needs no network.
 */
final class ContactSheet {
    private final List<GalleryShot.Name> names = new ArrayList<>();
    private final Map<GalleryShot.Name, List<Fault>> wrong = new LinkedHashMap<>();

    void add(GalleryShot.Name name, List<Fault> faults) {
        names.add(name);
        if (!faults.isEmpty()) {
            wrong.put(name, List.copyOf(faults));
        }
    }

    String html() {
        int faults = wrong.values().stream().mapToInt(List::size).sum();
        Map<String, Map<String, List<GalleryShot.Name>>> screens = names.stream()
                .collect(Collectors.groupingBy(
                        ContactSheet::screen,
                        LinkedHashMap::new,
                        Collectors.groupingBy(GalleryShot.Name::subject, LinkedHashMap::new, Collectors.toList())));
        return template()
                .replace("{{pictures}}", Integer.toString(names.size()))
                .replace("{{faults}}", faults == 0 ? "nothing wrong" : faults + " faults")
                .replace(
                        "{{filters}}",
                        filter("language", ContactSheet::language, false)
                                + filter("mode", ContactSheet::mode, false)
                                + filter("stance", ContactSheet::stance, true))
                .replace(
                        "{{places}}",
                        screens.keySet().stream()
                                .map(screen -> "<a href=\"#%s\">%s</a>".formatted(screen, screen))
                                .collect(Collectors.joining(" ")))
                .replace(
                        "{{wrong}}",
                        wrong.isEmpty() ? "" : section("wrong-first", "Faults", Map.of("", wrong.keySet())))
                .replace(
                        "{{groups}}",
                        screens.entrySet().stream()
                                .map(screen -> section(screen.getKey(), screen.getKey(), screen.getValue()))
                                .collect(Collectors.joining()));
    }

    private String section(String id, String title, Map<String, ? extends Iterable<GalleryShot.Name>> subjects) {
        StringBuilder section = new StringBuilder("<section id=\"%s\"><h2>%s</h2>\n".formatted(id, title));
        subjects.forEach((subject, shots) -> {
            section.append("<div class=\"subject\"><h3>%s</h3><div class=\"row\">\n".formatted(subject));
            shots.forEach(shot -> section.append(figure(shot)));
            section.append("</div></div>\n");
        });
        return section.append("</section>\n").toString();
    }

    private String figure(GalleryShot.Name name) {
        List<Fault> faults = wrong.getOrDefault(name, List.of());
        String said = faults.stream()
                .map(fault -> "<li>" + escaped(fault.toString()) + "</li>")
                .collect(Collectors.joining());
        return """
                <figure class="%s%s" data-subject="%s" data-language="%s" data-mode="%s" data-stance="%s">\
                <a href="%s"><img loading="lazy" width="%d" height="%d" style="width:auto" src="%s" alt="%s"></a>\
                <figcaption>%s%s</figcaption></figure>
                """.formatted(
                        stance(name),
                        faults.isEmpty() ? "" : " bad",
                        name.subject(),
                        language(name),
                        mode(name),
                        stance(name),
                        name.file(),
                        name.size().width(),
                        name.size().height(),
                        name.file(),
                        name.subject(),
                        name.way(),
                        said.isEmpty() ? "" : "<ul>" + said + "</ul>");
    }

    /** Buttons for each value there is; the first of them is pressed at first, or all are seen. */
    private String filter(String by, Function<GalleryShot.Name, String> value, boolean all) {
        Set<String> values = names.stream().map(value).collect(Collectors.toCollection(LinkedHashSet::new));
        String every = all ? " class=\"first\"" : "";
        StringBuilder filter = new StringBuilder(
                "<fieldset data-by=\"%s\"><button data-value=\"\"%s>all</button>".formatted(by, every));
        boolean first = !all;
        for (String one : values) {
            filter.append(
                    "<button data-value=\"%s\"%s>%s</button>".formatted(one, first ? " class=\"first\"" : "", one));
            first = false;
        }
        return filter.append("</fieldset>\n").toString();
    }

    private static String screen(GalleryShot.Name name) {
        return name.subject().split("-", 2)[0];
    }

    private static String language(GalleryShot.Name name) {
        return name.language().toLanguageTag();
    }

    private static String mode(GalleryShot.Name name) {
        return name.mode().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String stance(GalleryShot.Name name) {
        return name.size().width() > name.size().height() ? "lying" : "upright";
    }

    private static String template() {
        try (InputStream html = ContactSheet.class.getResourceAsStream("gallery.html")) {
            return new String(Objects.requireNonNull(html, "gallery.html").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException("gallery.html lies in this program", fault);
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
