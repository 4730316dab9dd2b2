package dev.awase.stylist;

import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.Optional;

/** The way to a chat model: one request, one whole answer, guarded by deadline, retry, breaker, budget and ledger. */
interface ChatDoor {
    /**
     * Asks and waits for the whole answer.
     *
     * @throws ModelFault in every case in which there is no complete text
     */
    Answer ask(Purpose purpose, Prompt prompt, Deadline deadline);

    /** Keeps the call in the ledger, once it is known how much of the answer failed validation. */
    void keep(Answer answer, int dropped);

    /**
     * What is sent: the system's words, the user's, a JPEG where there is one, and the schema that the answer must
     * have; without a schema the answer is plain text.
     */
    record Prompt(String system, String user, Optional<byte[]> jpeg, Optional<JsonSchema> schema) {}

    /** The text, which for a schema is JSON without a fence around it, and the call as far as it is known. */
    record Answer(String text, ModelCall call) {}
}
