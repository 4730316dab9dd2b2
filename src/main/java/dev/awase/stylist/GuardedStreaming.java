package dev.awase.stylist;

import dev.awase.stylist.ModelFault.Kind;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.time.Clock;

/**
 * A streaming model for one answer. Each request runs on threads of its own and ends with the deadline, stalled or not;
 * it is asked again only while nothing of it was shown. The handler hears of one end, and of faults as
 * {@link ModelFault}.
 */
final class GuardedStreaming implements StreamDoor.Checked {
    private final StreamingChatModel model;
    private final Purpose purpose;
    private final String name;
    private final Deadline deadline;
    private final Guards guards;
    private final Clock clock;
    private final LastCall last;

    GuardedStreaming(
            StreamingChatModel model, Purpose purpose, String name, Deadline deadline, Guards guards, Clock clock) {
        this.model = model;
        this.purpose = purpose;
        this.name = name;
        this.deadline = deadline;
        this.guards = guards;
        this.clock = clock;
        this.last = new LastCall(guards.book());
    }

    @Override
    public ChatRequestParameters defaultRequestParameters() {
        return model.defaultRequestParameters();
    }

    @Override
    public void keep(int dropped) {
        last.keep(dropped);
    }

    @Override
    public void doChat(ChatRequest request, StreamingChatResponseHandler handler) {
        Thread.ofVirtual().name("model stream").start(() -> answer(request, handler));
    }

    private void answer(ChatRequest request, StreamingChatResponseHandler handler) {
        ChatResponse whole;
        try {
            whole = guards.around(name, deadline, () -> once(request, handler));
        } catch (RuntimeException fault) {
            handler.onError(AnswerFaults.of(fault));
            return;
        }
        handler.onCompleteResponse(whole);
    }

    private ChatResponse once(ChatRequest request, StreamingChatResponseHandler handler) {
        CallNote note = new CallNote(purpose, name, clock);
        StreamRelay relay = new StreamRelay(handler);
        try {
            ChatResponse whole = Errand.run(deadline, () -> {
                model.chat(request, relay);
                return relay.whole();
            });
            note.answered(whole.tokenUsage(), whole.finishReason());
            AnswerFaults.of(whole.finishReason(), true).ifPresent(fault -> {
                throw fault;
            });
            if (whole.aiMessage().hasToolExecutionRequests()) {
                guards.book().add(note.well());
            } else {
                last.ended(note.well());
            }
            return whole;
        } catch (ModelFault fault) {
            boolean shown = relay.stop();
            ModelFault told = shown ? broken(fault) : fault;
            if (shown) {
                last.ended(note.failed(told));
            } else {
                guards.book().add(note.failed(told));
            }
            throw told;
        }
    }

    /** Words are on the screen already: they cannot be asked for once more. */
    private static ModelFault broken(ModelFault fault) {
        boolean connection = fault.kind() == Kind.SERVER || fault.kind() == Kind.BUSY;
        return connection
                ? new ModelFault(Kind.CUT, "the answer broke off. If it stays so, look at the server or the network")
                : fault;
    }
}
