package dev.awase.stylist;

import dev.langchain4j.model.chat.StreamingChatModel;

/** The way to a chat model whose answer comes part by part, with the same guards as the {@link ChatDoor}. */
interface StreamDoor {
    /**
     * A model for one answer, tools included: all requests it makes share the deadline, and end with it even where the
     * server stalls in the middle; each is kept in the ledger, the last once it is told what was dropped. Faults arrive at the handler as {@link ModelFault}.
     */
    Checked streaming(Purpose purpose, Deadline deadline);

    /** A model whose answer is checked by the one who asks. */
    interface Checked extends StreamingChatModel {
        /** Nothing more is read of the answer, of which so many parts were dropped; to be told once, whatever became of it. */
        void keep(int dropped);
    }
}
