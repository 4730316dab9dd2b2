package dev.awase.stylist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.awase.catalog.Product;
import dev.awase.item.Category;
import dev.awase.item.Item;
import dev.awase.item.Reading;
import dev.awase.item.Taxonomy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns a model's text into advice, by checking and never by trust: no product but those that were sent, each in its
 * slot; values that there are; words that a shop can stand behind. What fails is dropped and counted, the rest is used.
 */
final class StylingCheck {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Nobody chooses among more things on one photo. */
    private static final int MOST_OTHERS = 6;

    private final Taxonomy taxonomy;

    StylingCheck(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** @throws ModelFault UNREADABLE if the text is not one JSON object */
    Advice advice(String text, Consultation consultation, Candidates candidates) {
        Dropped.Count flaws = new Dropped.Count();
        Parts answer = new Parts(object(text), flaws);
        Optional<Parts> item = answer.part("item");
        SeenItem seen = item.map(parts -> SeenItem.of(parts, taxonomy)).orElse(SeenItem.NOTHING);
        Reading.Clear reading = SecondLook.at(consultation.reading(), consultation.settled(), seen);
        ShopperWords words = new ShopperWords(consultation.language());
        Map<Category, List<Advice.Pick>> picks =
                new PickCheck(candidates, taxonomy, words, flaws).usable(answer.parts("picks"), reading.item());
        String advice = words.usable(
                answer.text("advice").orElse(""), words.longestAdvice(), facts(consultation, candidates, picks), flaws);
        List<Item> others = others(answer, reading.item());
        return new Advice(reading, SecondLook.said(seen), picks, advice, others, flaws.soFar());
    }

    /** What the catalog says of all that was picked, and of her own piece: advice is about the look as a whole. */
    private static String facts(
            Consultation consultation, Candidates candidates, Map<Category, List<Advice.Pick>> picks) {
        Stream<Product> picked = candidates.byId().values().stream()
                .filter(candidate -> picks.getOrDefault(candidate.slot(), List.of()).stream()
                        .anyMatch(pick ->
                                pick.product().equals(candidate.product().id())))
                .map(Candidates.Candidate::product);
        return Stream.concat(consultation.piece().product().stream(), picked)
                .map(ProductWords::all)
                .collect(Collectors.joining("\n"));
    }

    private List<Item> others(Parts answer, Item main) {
        return answer.parts("others").stream()
                .map(parts -> SecondLook.other(SeenItem.looks(parts, taxonomy)))
                .flatMap(Optional::stream)
                .filter(other -> !other.equals(main))
                .distinct()
                .limit(MOST_OTHERS)
                .toList();
    }

    private static JsonNode object(String text) {
        try {
            JsonNode answer = JSON.readTree(text);
            if (answer != null && answer.isObject()) {
                return answer;
            }
        } catch (JsonProcessingException notJson) {
            // Its message quotes the text, which may hold the shopper's words: it is not passed on.
        }
        throw new ModelFault(
                ModelFault.Kind.UNREADABLE,
                "The model did not answer in the form it was asked for. Try another model, or ask"
                        + " \"awase doctor --model\" which form this one keeps to.");
    }
}
