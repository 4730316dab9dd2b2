package dev.awase.stylist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awase.stylist.FaultServer.Turn;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns of a model's server that has read what it was sent: it picks the first candidate of each slot. It sees the same
 * category and tone on every photo.
 */
public final class PickingModel {
    private static final Pattern CANDIDATE = Pattern.compile("(?:^|\\n)(c\\d+) \\| (\\S+) \\|");

    private final String category;
    private final String tone;
    private String reason = "白が映えます。";
    private int inventions;

    private PickingModel(String category, String tone) {
        this.category = category;
        this.tone = tone;
    }

    /** One that sees this, and answers in Japanese as it is asked to. */
    public static PickingModel seeing(String category, String tone) {
        return new PickingModel(category, tone);
    }

    public PickingModel saying(String words) {
        reason = words;
        return this;
    }

    /** So many of its picks are of no candidate. */
    public PickingModel inventing(int products) {
        inventions = products;
        return this;
    }

    public Turn turn() {
        return (request, line) -> Turns.answer(answer(words(request.json()))).play(request, line);
    }

    /** Everything that the user's message says in words. */
    static String words(JsonNode request) {
        StringBuilder words = new StringBuilder();
        for (JsonNode message : request.path("messages")) {
            JsonNode content = message.path("content");
            words.append('\n').append(content.isTextual() ? content.textValue() : "");
            content.forEach(part -> words.append('\n').append(part.path("text").asText("")));
        }
        return words.toString();
    }

    private String answer(String asked) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ObjectNode item = answer.putObject("item");
        item.put("category", category);
        item.putArray("tones").add(tone);
        item.put("pattern", "unknown").put("material", "unknown").put("formality", "unknown");
        item.putArray("seasons");
        answer.putArray("others");
        ArrayNode picks = answer.putArray("picks");
        String last = "";
        Matcher candidates = CANDIDATE.matcher(asked);
        while (candidates.find()) {
            if (!candidates.group(2).equals(last)) {
                last = candidates.group(2);
                picks.addObject()
                        .put("slot", last)
                        .put("id", candidates.group(1))
                        .put("reason", reason);
            }
        }
        for (int i = 0; i < inventions; i++) {
            picks.addObject().put("slot", last).put("id", "c" + (900 + i)).put("reason", reason);
        }
        answer.put("advice", reason);
        return answer.toString();
    }
}
