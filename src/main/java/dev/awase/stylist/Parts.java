package dev.awase.stylist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The parts of one object of a model's answer. What is not there is counted as missing, what is of another type or
 * value as bad, and either comes back as nothing; what was not asked for is not looked at.
 */
record Parts(JsonNode object, Dropped.Count flaws) {
    Optional<String> text(String name) {
        return present(name).flatMap(value -> value.isTextual() ? Optional.of(value.textValue()) : bad());
    }

    Optional<Parts> part(String name) {
        return present(name).flatMap(this::asObject);
    }

    List<Parts> parts(String name) {
        return elements(name).stream()
                .map(this::asObject)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The value with this id; nothing, and no flaw, where the model says that it does not know. */
    <T> Optional<T> one(String name, Function<String, Optional<T>> byId) {
        return present(name).flatMap(value -> value(value, byId));
    }

    <T> List<T> several(String name, Function<String, Optional<T>> byId) {
        return elements(name).stream()
                .map(element -> value(element, byId))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private <T> Optional<T> value(JsonNode value, Function<String, Optional<T>> byId) {
        if (!value.isTextual()) {
            return bad();
        }
        String id = value.textValue().strip().toLowerCase(Locale.ROOT);
        return id.equals(Attribute.UNKNOWN) ? Optional.empty() : byId.apply(id).or(this::bad);
    }

    private List<JsonNode> elements(String name) {
        List<JsonNode> elements = new ArrayList<>();
        present(name).ifPresent(value -> {
            if (value.isArray()) {
                value.forEach(elements::add);
            } else {
                flaws.add(Flaw.BAD_VALUE);
            }
        });
        return elements;
    }

    private Optional<Parts> asObject(JsonNode value) {
        return value.isObject() ? Optional.of(new Parts(value, flaws)) : bad();
    }

    private Optional<JsonNode> present(String name) {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            flaws.add(Flaw.MISSING);
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private <T> Optional<T> bad() {
        flaws.add(Flaw.BAD_VALUE);
        return Optional.empty();
    }
}
