package dev.awase.stylist;

import dev.awase.item.Taxonomy;
import dev.awase.stylist.ModelFault.Kind;
import dev.langchain4j.data.audio.Audio;
import dev.langchain4j.model.audio.AudioTranscriptionRequest;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/**
 * The guarded way to any endpoint that speaks OpenAI's chat completions. Each question ends with its deadline, whatever
 * the other side does; it is asked again inside it where that helps, kept in the ledger whatever comes of it, and not
 * asked at all when the day's budget is spent or the other side has failed too often. Safe to use from any thread.
 */
public final class Endpoint implements ChatDoor, StreamDoor, HearingDoor {
    private final ModelSettings settings;
    private final ModelKey key;
    private final OpenAiModels models;
    private final Questions questions;
    private final Dialects dialects;
    private final Guards guards;
    private final Clock clock;
    private final SentPhoto photo = new SentPhoto();

    private Endpoint(ModelSettings settings, ModelKey key, CallLedger ledger, DialectMemory memory, Clock clock) {
        this.settings = settings;
        this.key = key;
        this.models = new OpenAiModels(settings, key, clock);
        this.questions = new Questions(settings.detail());
        this.dialects = new Dialects(settings, memory);
        this.guards = new Guards(ledger, settings.daily(), clock, System::nanoTime);
        this.clock = clock;
    }

    /** An endpoint by its settings; nothing is asked yet. The clock's zone is the shop's: it says when a day begins. */
    public static Endpoint open(
            ModelSettings settings, ModelKey key, CallLedger ledger, DialectMemory memory, Clock clock) {
        return new Endpoint(settings, key, ledger, memory, clock);
    }

    /** A stylist who asks this endpoint. */
    public Stylist stylist(Taxonomy taxonomy) {
        return new ModelStylist(this, taxonomy, photo, settings.elsewhere());
    }

    /** An assistant who asks this endpoint, and looks things up in the shop. */
    public Assistant assistant(Shop shop) {
        return new ModelAssistant(this, shop, settings.detail(), photo);
    }

    /** Writes down speech, where the settings name a model for it. */
    public Optional<Transcriber> transcriber() {
        return settings.models().transcription().map(_ -> new ModelTranscriber(this));
    }

    /** Completes the records of products. */
    public Tagger tagger(Taxonomy taxonomy) {
        return new ModelTagger(this, taxonomy, photo);
    }

    public KanaWriter kanaWriter() {
        return new ModelKanaWriter(this);
    }

    @Override
    public Answer ask(Purpose purpose, Prompt prompt, Deadline deadline) {
        String model = model(purpose);
        Dialect dialect = dialects.of(model);
        while (true) {
            try {
                Dialect spoken = dialect;
                Answer answer = guards.around(model, deadline, () -> once(purpose, model, prompt, spoken, deadline));
                if (prompt.schema().isPresent()) {
                    dialects.understood(model, spoken);
                }
                return answer;
            } catch (ModelFault fault) {
                dialect = dialects.after(dialect, fault)
                        .filter(_ -> prompt.schema().isPresent() && !deadline.passed())
                        .orElseThrow(() -> fault);
            }
        }
    }

    /** In this dialect and no other, whatever was found out before. */
    Answer askIn(Dialect dialect, Purpose purpose, Prompt prompt, Deadline deadline) {
        String model = model(purpose);
        return guards.tried(deadline, () -> once(purpose, model, prompt, dialect, deadline));
    }

    boolean hasKey() {
        return key.isThere();
    }

    private Answer once(Purpose purpose, String model, Prompt prompt, Dialect dialect, Deadline deadline) {
        checkKey();
        ChatRequest request = questions.request(prompt, dialect);
        ChatModel chat = models.chat(model, dialect);
        CallNote note = new CallNote(purpose, model, clock);
        try {
            ChatResponse response = Errand.run(deadline, () -> chat.chat(request));
            note.answered(response.tokenUsage(), response.finishReason());
            return new Answer(text(response, prompt), note.well());
        } catch (ModelFault fault) {
            guards.book().add(note.failed(fault));
            throw fault;
        }
    }

    private static String text(ChatResponse response, Prompt prompt) {
        Optional<ModelFault> ended = AnswerFaults.of(response.finishReason(), false);
        if (ended.isPresent()) {
            throw ended.get();
        }
        String text = Optional.ofNullable(response.aiMessage().text()).orElse("");
        if (text.isBlank()) {
            throw AnswerFaults.empty();
        }
        return prompt.schema()
                .map(schema -> JsonAnswer.in(text, schema).orElseThrow(AnswerFaults::unreadable))
                .orElse(text.strip());
    }

    @Override
    public void keep(Answer answer, int dropped) {
        guards.book().add(answer.call().dropping(dropped));
    }

    @Override
    public StreamDoor.Checked streaming(Purpose purpose, Deadline deadline) {
        String model = model(purpose);
        checkKey();
        return new GuardedStreaming(models.streaming(model), purpose, model, deadline, guards, clock);
    }

    @Override
    public String hear(byte[] wav, Locale language, Deadline deadline) {
        String model = model(Purpose.HEARING);
        checkKey();
        return guards.around(model, deadline, () -> heardOnce(model, wav, language, deadline));
    }

    private String heardOnce(String model, byte[] wav, Locale language, Deadline deadline) {
        CallNote note = new CallNote(Purpose.HEARING, model, clock);
        AudioTranscriptionRequest request = AudioTranscriptionRequest.builder()
                .audio(Audio.builder().binaryData(wav).mimeType("audio/wav").build())
                .language(language.getLanguage())
                .build();
        try {
            String said = Errand.run(
                    deadline, () -> models.hearing(model).transcribe(request).text());
            guards.book().add(note.well());
            return Optional.ofNullable(said).orElse("");
        } catch (ModelFault fault) {
            guards.book().add(note.failed(fault));
            throw fault;
        }
    }

    private String model(Purpose purpose) {
        return switch (purpose) {
            case STYLING, TAGGING, PROBING -> settings.models().reading();
            case ASKING, WRITING -> settings.models().asking();
            case HEARING ->
                settings.models()
                        .transcription()
                        .orElseThrow(() -> new ModelFault(
                                Kind.NOT_CONFIGURED,
                                "no model writes down speech; name one as \"transcription\" in the settings"));
        };
    }

    private void checkKey() {
        if (settings.preset().needsKey() && !key.isThere()) {
            throw new ModelFault(
                    Kind.KEY,
                    "there is no key for " + settings.preset().id() + ". Put it in the environment as "
                            + settings.preset().keyVariable().orElse(ModelKey.VARIABLE) + ", or alone in the file "
                            + ModelKey.FILE + " in the home folder, readable by its owner only");
        }
    }
}
