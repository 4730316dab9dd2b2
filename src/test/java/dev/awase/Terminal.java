package dev.awase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs commands as a person at a prompt would and keeps what they said. */
final class Terminal {
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    /** The exit code. */
    int run(String... words) {
        out = new StringWriter();
        err = new StringWriter();
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    /** Standard output as the one JSON document it must be. */
    JsonNode json() {
        try {
            return JsonMapper.builder().build().readTree(out.toString());
        } catch (JsonProcessingException fault) {
            throw new AssertionError("not one JSON document: " + out, fault);
        }
    }
}
