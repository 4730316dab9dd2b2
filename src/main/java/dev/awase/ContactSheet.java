package dev.awase;

import dev.awase.design.review.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The contact sheet: a row of small pictures for each subject, and beneath each what is wrong with it. */
final class ContactSheet {
    private static final String HEAD = """
            <!doctype html><meta charset="utf-8"><title>Awase</title>
            <style>
            body{font:13px/1.4 system-ui,sans-serif;margin:24px;background:#f5f1ea;color:#1b1815}
            h2{margin:28px 0 8px;font-size:18px}
            .row{display:flex;flex-wrap:wrap;gap:12px;align-items:flex-start}
            figure{margin:0;width:min-content}
            img{height:240px;border:1px solid #b9ae9c;display:block}
            .bad img{outline:3px solid #c8322f}
            figcaption{color:#5f574c;padding-top:4px}
            li{color:#8a1500}
            </style>
            """;

    private final Map<String, StringBuilder> rows = new LinkedHashMap<>();

    void add(GalleryShot.Name name, List<Fault> faults) {
        StringBuilder row = rows.computeIfAbsent(name.subject(), of -> new StringBuilder());
        row.append(faults.isEmpty() ? "<figure>" : "<figure class=\"bad\">")
                .append("<a href=\"%s\"><img loading=\"lazy\" src=\"%s\" alt=\"%s\"></a><figcaption>%s"
                        .formatted(name.file(), name.file(), name.subject(), name.way()));
        if (!faults.isEmpty()) {
            row.append(faults.stream()
                    .map(fault -> "<li>" + escaped(fault.toString()) + "</li>")
                    .collect(Collectors.joining("", "<ul>", "</ul>")));
        }
        row.append("</figcaption></figure>\n");
    }

    String html() {
        StringBuilder page = new StringBuilder(HEAD);
        rows.forEach((subject, row) -> page.append("<h2>%s</h2><div class=\"row\">\n".formatted(subject))
                .append(row)
                .append("</div>\n"));
        return page.toString();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
