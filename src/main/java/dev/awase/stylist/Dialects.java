package dev.awase.stylist;

import java.util.Optional;

/** Which dialect a model is spoken to in: the one a person settled, else the one it was found to understand. */
record Dialects(ModelSettings settings, DialectMemory memory) {
    Dialect of(String model) {
        return settings.dialect()
                .or(() -> memory.recall(settings.endpoint(model)))
                .orElse(settings.preset().firstDialect());
    }

    /** It was understood, and is remembered where that is news. */
    void understood(String model, Dialect dialect) {
        if (of(model) != dialect) {
            memory.keep(settings.endpoint(model), dialect);
        }
    }

    /**
     * What to try next after a fault: the next wider one where the request was refused, words where the form was not
     * heeded; nothing where the dialect was settled or is not the matter.
     */
    Optional<Dialect> after(Dialect spoken, ModelFault fault) {
        if (settings.dialect().isPresent()) {
            return Optional.empty();
        }
        return switch (fault.kind()) {
            case REQUEST -> spoken.next();
            case UNREADABLE ->
                spoken.compareTo(Dialect.JSON_OBJECT) < 0 ? Optional.of(Dialect.JSON_OBJECT) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
