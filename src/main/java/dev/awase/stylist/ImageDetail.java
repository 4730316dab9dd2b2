package dev.awase.stylist;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.langchain4j.data.message.ImageContent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How closely a model looks at the photo, which is also what the photo costs. It is always said. */
public enum ImageDetail {
    /** All of it, in tiles; a weave or a small pattern shows. */
    HIGH,
    /** As the endpoint sees fit. */
    AUTO,
    /** One small picture: cheap, and blind to patterns. */
    LOW;

    /** The stable id: English, lower case. */
    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By its id; empty where there is none of that name. */
    public static Optional<ImageDetail> of(String id) {
        return Arrays.stream(values())
                .filter(detail -> detail.id().equals(id.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    ImageContent.DetailLevel level() {
        return switch (this) {
            case HIGH -> ImageContent.DetailLevel.HIGH;
            case AUTO -> ImageContent.DetailLevel.AUTO;
            case LOW -> ImageContent.DetailLevel.LOW;
        };
    }
}
