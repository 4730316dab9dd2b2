package dev.awase.stylist;

import dev.awase.camera.CameraFault;
import dev.awase.camera.Photo;
import dev.awase.stylist.ModelFault.Kind;
import dev.langchain4j.data.message.Content;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.TokenStream;
import dev.langchain4j.service.UserMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers a shopper with a language model that looks into the catalog through tools. Its words are shown sentence by
 * sentence, each only when it is complete and checked; an answer that breaks off ends with its last checked sentence.
 */
final class ModelAssistant implements Assistant {
    private static final Logger LOG = LoggerFactory.getLogger(ModelAssistant.class);
    private static final int TOOL_ROUNDS = 6;

    private final StreamDoor door;
    private final Shop shop;
    private final ImageDetail detail;
    private final SentPhoto photo;

    ModelAssistant(StreamDoor door, Shop shop, ImageDetail detail) {
        this(door, shop, detail, new SentPhoto());
    }

    /** {@code detail} is how closely the model looks at the photo, which comes in the size that the endpoint takes. */
    ModelAssistant(StreamDoor door, Shop shop, ImageDetail detail, SentPhoto photo) {
        this.photo = photo;
        this.door = door;
        this.shop = shop;
        this.detail = detail;
    }

    /** The model with its tools, as LangChain4j puts them together. */
    interface Conversation {
        TokenStream answer(@UserMessage List<Content> question);
    }

    private sealed interface Event {
        record Part(String text) implements Event {}

        record Done(Optional<FinishReason> finish) implements Event {}

        record Failed(Throwable fault) implements Event {}
    }

    @Override
    public Reply answer(Enquiry enquiry, Consumer<Reply> growing, Deadline deadline) {
        if (enquiry.words().isBlank() || isBeyondTheCatalog(enquiry)) {
            return new Reply(Reply.Kind.UNKNOWN, "", List.of(), true);
        }
        try {
            return ask(enquiry, growing, deadline);
        } catch (ModelFault fault) {
            if (fault.kind() == ModelFault.Kind.PHOTO_TOO_LARGE && photo.shrink()) {
                return ask(enquiry, growing, deadline);
            }
            throw fault;
        }
    }

    private Reply ask(Enquiry enquiry, Consumer<Reply> growing, Deadline deadline) {
        HandedOut handedOut = new HandedOut();
        StreamDoor.Checked model = door.streaming(Purpose.ASKING, deadline);
        SentenceCheck check = new SentenceCheck(enquiry, shop, handedOut);
        AnswerSoFar answer = new AnswerSoFar(check, enquiry.language());
        BlockingQueue<Event> events = new LinkedBlockingQueue<>();
        try {
            start(enquiry, handedOut, events, model);
            deadline.onCancel(() -> events.add(new Event.Failed(late())));
            return follow(events, answer, growing, deadline);
        } finally {
            keep(answer, model);
        }
    }

    private static void keep(AnswerSoFar answer, StreamDoor.Checked model) {
        int dropped = answer.dropped().total();
        if (dropped > 0) {
            LOG.info(
                    "of an answer {} sentences were left out: {}",
                    dropped,
                    answer.dropped().counts());
        }
        model.keep(dropped);
    }

    /** A question on which the opened product's own words are silent, or one of service, needs no model to stay open. */
    private boolean isBeyondTheCatalog(Enquiry enquiry) {
        Set<String> asked = ClaimTopics.families(enquiry.words());
        if (asked.contains(ClaimTopics.SERVICE) || asked.contains(ClaimTopics.OFFER)) {
            return true;
        }
        boolean looksElsewhere = !shop.wishIn(enquiry.words()).slots().isEmpty();
        return !asked.isEmpty()
                && !looksElsewhere
                && enquiry.opened()
                        .filter(opened -> ProductWords.lines(opened).stream().noneMatch(ClaimTopics.speaksOf(asked)))
                        .isPresent();
    }

    private void start(Enquiry enquiry, HandedOut handedOut, BlockingQueue<Event> events, StreamingChatModel model) {
        ProductLines lines = new ProductLines(shop.taxonomy(), enquiry.language(), handedOut);
        String user = AskingPrompt.user(enquiry, shop, lines);
        Conversation conversation = AiServices.builder(Conversation.class)
                .streamingChatModel(model)
                .systemMessage(AskingPrompt.SYSTEM)
                .tools(new ShopTools(shop, enquiry, handedOut, lines).all())
                .maxToolCallingRoundTrips(TOOL_ROUNDS)
                .hallucinatedToolNameStrategy(request -> ToolExecutionResultMessage.from(
                        request, "There is no such tool. Use the tools you were given."))
                .build();
        try {
            begin(conversation, question(enquiry, user), events);
        } catch (RuntimeException fault) {
            events.add(new Event.Failed(fault));
        }
    }

    private static void begin(Conversation conversation, List<Content> question, BlockingQueue<Event> events) {
        conversation
                .answer(question)
                .onPartialResponse(text -> events.add(new Event.Part(text)))
                .onCompleteResponse(
                        response -> events.add(new Event.Done(Optional.ofNullable(response.finishReason()))))
                .onError(fault -> events.add(new Event.Failed(fault)))
                .start();
    }

    private List<Content> question(Enquiry enquiry, String user) {
        List<Content> contents = new ArrayList<>();
        contents.add(TextContent.from(user));
        enquiry.photo().ifPresent(own -> show(own, contents));
        return contents;
    }

    private void show(Photo own, List<Content> contents) {
        try {
            String jpeg = Base64.getEncoder().encodeToString(photo.jpeg(own));
            contents.add(ImageContent.from(jpeg, "image/jpeg", detail.level()));
        } catch (CameraFault gone) {
            LOG.debug("asked without the photo: it is gone");
        }
    }

    private static Reply follow(
            BlockingQueue<Event> events, AnswerSoFar answer, Consumer<Reply> growing, Deadline deadline) {
        while (true) {
            switch (next(events, deadline)) {
                case Event.Part(String text) -> {
                    if (answer.add(text) && !deadline.passed()) {
                        growing.accept(answer.reply(false));
                    }
                    if (answer.isUnknown()) {
                        return answer.reply(true);
                    }
                }
                case Event.Done(Optional<FinishReason> finish) -> {
                    return ended(answer, finish);
                }
                case Event.Failed(Throwable fault) -> {
                    return brokenOff(answer, fault);
                }
            }
        }
    }

    private static Event next(BlockingQueue<Event> events, Deadline deadline) {
        try {
            Duration left = deadline.left();
            Event event = left.isZero() ? null : events.poll(left.toNanos(), TimeUnit.NANOSECONDS);
            return event == null ? new Event.Failed(late()) : event;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Event.Failed(late());
        }
    }

    private static Reply ended(AnswerSoFar answer, Optional<FinishReason> finish) {
        boolean byItself = finish.filter(reason -> reason == FinishReason.STOP).isPresent();
        if (byItself) {
            answer.end(true);
            return answer.reply(true);
        }
        return finish.filter(reason -> reason == FinishReason.CONTENT_FILTER).isPresent()
                ? brokenOff(answer, new ModelFault(Kind.REFUSED, "The model declined to answer."))
                : brokenOff(answer, new ModelFault(Kind.CUT, "The model's answer broke off."));
    }

    /** What was checked stands; without a checked sentence there is no answer. */
    private static Reply brokenOff(AnswerSoFar answer, Throwable fault) {
        answer.end(false);
        if (!answer.isEmpty()) {
            return answer.reply(true);
        }
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof ModelFault known) {
                throw known;
            }
        }
        throw new ModelFault(Kind.UNREADABLE, "The model's answer could not be followed.", fault);
    }

    private static ModelFault late() {
        return new ModelFault(Kind.TIMEOUT, "The answer did not come in time.");
    }
}
