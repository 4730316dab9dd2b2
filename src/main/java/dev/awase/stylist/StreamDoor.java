package dev.awase.stylist;

import dev.langchain4j.model.chat.StreamingChatModel;

/** The way to a chat model whose answer comes part by part, with the same guards as the {@link ChatDoor}. */
interface StreamDoor {
    /**
     * A model for one answer, tools included: all requests it makes share the deadline, and end with it even where the
     * server stalls in the middle; each is kept in the ledger. Faults arrive at the handler as {@link ModelFault}.
     */
    StreamingChatModel streaming(Purpose purpose, Deadline deadline);
}
