package dev.awase.stylist;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps which {@link Dialect} an endpoint's model was found to understand, so that it is found out once. */
public interface DialectMemory {
    Optional<Dialect> recall(String endpoint);

    /** {@code endpoint} is its address and model. */
    void keep(String endpoint, Dialect dialect);

    /** Forgets with the process. */
    static DialectMemory fleeting() {
        Map<String, Dialect> known = new ConcurrentHashMap<>();
        return new DialectMemory() {
            @Override
            public Optional<Dialect> recall(String endpoint) {
                return Optional.ofNullable(known.get(endpoint));
            }

            @Override
            public void keep(String endpoint, Dialect dialect) {
                known.put(endpoint, dialect);
            }
        };
    }
}
