package dev.awase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awase.staff.settings.Setting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The text of a settings file as a tree, in which single settings change and all else keeps its place. */
final class SettingsDocument {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.]\\d{1,6})?");
    private static final String DEVICE = "device";

    private final ObjectNode root;

    private SettingsDocument(ObjectNode root) {
        this.root = root;
    }

    /** Empty where the text is no JSON object. */
    static Optional<SettingsDocument> of(Optional<String> text) {
        if (text.isEmpty()) {
            return Optional.of(new SettingsDocument(NODES.objectNode()));
        }
        try {
            return SettingsWire.MAPPER.readTree(text.get()) instanceof ObjectNode object
                    ? Optional.of(new SettingsDocument(object))
                    : Optional.empty();
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    /** What the settings of the page hold in it, as text. */
    Map<Setting, String> values() {
        Map<Setting, String> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            value(setting).ifPresent(value -> values.put(setting, value));
        }
        return values;
    }

    /** Puts the values in; a setting without one leaves the file. */
    SettingsDocument with(Map<Setting, String> values) {
        for (Setting setting : Setting.values()) {
            Optional<String> wanted =
                    Optional.ofNullable(values.get(setting)).map(String::strip).filter(text -> !text.isEmpty());
            if (!wanted.equals(value(setting))) {
                put(setting, wanted.map(text -> node(setting, text)));
            }
        }
        return this;
    }

    private Optional<String> value(Setting setting) {
        String[] path = setting.path().split("\\.", 2);
        JsonNode first = root.path(path[0]);
        if (path.length == 1) {
            return text(first);
        }
        if (setting == Setting.CAMERA_DEVICE && first.isTextual()) {
            return text(first);
        }
        return text(first.path(path[1]));
    }

    private static Optional<String> text(JsonNode node) {
        if (node.isArray()) {
            List<String> words = new ArrayList<>();
            node.forEach(one -> words.add(one.asText()));
            return Optional.of(String.join(",", words));
        }
        return node.isValueNode() && !node.isNull() ? Optional.of(plain(node)) : Optional.empty();
    }

    private static String plain(JsonNode node) {
        return node.isNumber()
                ? node.decimalValue().stripTrailingZeros().toPlainString()
                : node.asText().strip();
    }

    private void put(Setting setting, Optional<JsonNode> value) {
        String[] path = setting.path().split("\\.", 2);
        if (path.length == 1) {
            put(root, path[0], value);
            return;
        }
        JsonNode section = root.path(path[0]);
        if (setting == Setting.CAMERA_DEVICE && section.isTextual() && value.isPresent()) {
            root.set(path[0], value.get());
            return;
        }
        ObjectNode object = section instanceof ObjectNode known ? known : NODES.objectNode();
        if (section.isTextual() && setting != Setting.CAMERA_DEVICE) {
            object.set(DEVICE, section);
        }
        put(object, path[1], value);
        put(root, path[0], object.isEmpty() ? Optional.empty() : Optional.of(object));
    }

    private static void put(ObjectNode object, String name, Optional<? extends JsonNode> value) {
        value.ifPresentOrElse(node -> object.set(name, node), () -> object.remove(name));
    }

    /** What is not of the setting's kind stays text, and is refused by whoever reads it. */
    private static JsonNode node(Setting setting, String text) {
        return switch (setting.kind()) {
            case TEXT -> NODES.textNode(text);
            case SWITCH ->
                text.equals("true") || text.equals("false")
                        ? NODES.booleanNode(text.equals("true"))
                        : NODES.textNode(text);
            case NUMBER -> number(text);
            case LIST -> {
                ArrayNode list = NODES.arrayNode();
                for (String word : text.split(",", -1)) {
                    list.add(word.strip());
                }
                yield list;
            }
        };
    }

    private static JsonNode number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return NODES.textNode(text);
        }
        BigDecimal value = new BigDecimal(text);
        return value.stripTrailingZeros().scale() <= 0
                ? NODES.numberNode(value.longValue())
                : NODES.numberNode(value.doubleValue());
    }

    /** Without a name and password in a camera's address: the text may be shown, and taken elsewhere. */
    String withoutSecrets() {
        ObjectNode copy = root.deepCopy();
        new SettingsDocument(copy).value(Setting.CAMERA_DEVICE).ifPresent(device -> {
            new SettingsDocument(copy).put(Setting.CAMERA_DEVICE, Optional.of(NODES.textNode(Setting.bare(device))));
        });
        return text(copy);
    }

    String text() {
        return text(root);
    }

    private static String text(ObjectNode object) {
        try {
            return SettingsWire.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(object)
                    + System.lineSeparator();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree cannot be written", impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SettingsDocument document && document.root.equals(root);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(root);
    }
}
