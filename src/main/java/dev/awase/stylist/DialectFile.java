package dev.awase.stylist;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps dialects in a small JSON file: endpoint and model to dialect. A file that cannot be read or written costs a
 * request more, and no answer.
 */
public final class DialectFile implements DialectMemory {
    private static final Logger LOG = LoggerFactory.getLogger(DialectFile.class);
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;

    public DialectFile(Path file) {
        this.file = file;
    }

    @Override
    public synchronized Optional<Dialect> recall(String endpoint) {
        return Optional.ofNullable(read().get(endpoint)).flatMap(Dialect::of);
    }

    @Override
    public synchronized void keep(String endpoint, Dialect dialect) {
        Map<String, String> all = read();
        all.put(endpoint, dialect.id());
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, JSON.writeValueAsString(all));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException fault) {
            LOG.warn("what an endpoint understands could not be kept in {}", file, fault);
        }
    }

    private Map<String, String> read() {
        if (!Files.exists(file)) {
            return new TreeMap<>();
        }
        try {
            return JSON.readValue(Files.readString(file), new TypeReference<TreeMap<String, String>>() {});
        } catch (IOException fault) {
            LOG.warn("{} cannot be read and is written anew", file);
            return new TreeMap<>();
        }
    }
}
