package dev.awase;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import dev.awase.design.Strings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page as a phone shows it: a plain form without a script, in the phone's language where it is spoken here. Nothing of it
 * is kept by the phone, framed by another page or loaded from elsewhere.
 */
final class PhoneHtml {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String STYLE = style();

    private final Optional<String> shop;
    private final boolean leaves;
    private final Locale language;

    /**
     * @param shop whose page it is, where the shop has named itself
     * @param leaves whether a photo goes on to a stylist on another machine
     * @param language where the phone asks for none that is spoken here
     */
    PhoneHtml(Optional<String> shop, boolean leaves, Locale language) {
        this.shop = shop;
        this.leaves = leaves;
        this.language = language;
    }

    /** Answers the exchange, and ends its connection. */
    void send(HttpExchange exchange, PhoneAnswer answer) throws IOException {
        String once = HexFormat.of().formatHex(RANDOM.generateSeed(16));
        Strings words = Strings.of(
                spoken(exchange.getRequestHeaders().getFirst("Accept-Language")).orElse(language));
        byte[] page = page(answer, words, once).getBytes(StandardCharsets.UTF_8);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "text/html; charset=utf-8");
        headers.set("Cache-Control", "no-store");
        headers.set("Content-Language", words.locale().toLanguageTag());
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'nonce-" + once
                        + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Connection", "close");
        if (answer == PhoneAnswer.WRONG_METHOD) {
            headers.set("Allow", "GET, POST");
        }
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), head ? -1 : page.length);
        if (!head) {
            exchange.getResponseBody().write(page);
            // Now, for whoever has not sent all that was announced has the connection closed without it.
            exchange.getResponseBody().flush();
        }
    }

    /** The first language a phone asks for that is spoken here. */
    static Optional<Locale> spoken(@Nullable String accepted) {
        if (accepted == null || accepted.length() > 200) {
            return Optional.empty();
        }
        try {
            return Locale.LanguageRange.parse(accepted).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .flatMap(asked -> Strings.languages().stream()
                            .filter(ours -> ours.getLanguage().equals(asked.getLanguage()) && !isTraditional(asked)))
                    .findFirst();
        } catch (IllegalArgumentException unclear) {
            return Optional.empty();
        }
    }

    /** Whoever reads the other Chinese letters is better served by the visit's language. */
    private static boolean isTraditional(Locale asked) {
        return asked.getLanguage().equals("zh")
                && (asked.getScript().equals("Hant")
                        || (asked.getScript().isEmpty()
                                && List.of("TW", "HK", "MO").contains(asked.getCountry())));
    }

    String page(PhoneAnswer answer, Strings words, String once) {
        String key = "phone.page." + answer.id();
        String name = escaped(shop.orElseGet(() -> words.text("attract.mark")));
        StringBuilder page = new StringBuilder(4096);
        page.append("<!doctype html>\n<html lang=\"")
                .append(words.locale().toLanguageTag())
                .append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,"
                        + " initial-scale=1\"><meta name=\"robots\" content=\"noindex\"><meta name=\"color-scheme\""
                        + " content=\"light\"><title>")
                .append(name)
                .append("</title><style nonce=\"")
                .append(once)
                .append("\">")
                .append(STYLE)
                .append("</style></head><body class=\"")
                .append(answer.id())
                .append("\"><main><p class=\"shop\">")
                .append(name)
                .append("</p><h1>")
                .append(lines(words.text(key)))
                .append("</h1><p class=\"do\">")
                .append(lines(words.text(key + "-do")))
                .append("</p>");
        if (answer.form()) {
            form(page, words);
        }
        return page.append("</main></body></html>\n").toString();
    }

    private void form(StringBuilder page, Strings words) {
        page.append("<form method=\"post\" enctype=\"multipart/form-data\">");
        input(page, "take", words.text("phone.page.take"), " capture=\"environment\"");
        input(page, "choose", words.text("phone.page.choose"), "");
        page.append("<button type=\"submit\">")
                .append(escaped(words.text("phone.page.send")))
                .append("</button></form><p class=\"privacy\">")
                .append(lines(words.text(leaves ? "notice.sent" : "notice.memory")))
                .append("</p>");
    }

    /** What is accepted is named by its types: an iPhone then turns its own format into JPEG by itself. */
    private static void input(StringBuilder page, String id, String label, String more) {
        page.append("<div><label for=\"")
                .append(id)
                .append("\">")
                .append(escaped(label))
                .append("</label><input id=\"")
                .append(id)
                .append("\" type=\"file\" name=\"")
                .append(id)
                .append("\" accept=\"image/jpeg,image/png,image/webp\"")
                .append(more)
                .append("></div>");
    }

    private static String lines(String words) {
        return escaped(words).replace("\n", "<br>");
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(PhoneHtml.class.getResourceAsStream("phone-page.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
