package dev.awase.stylist;

import dev.awase.stylist.ChatDoor.Answer;
import dev.awase.stylist.ModelFault.Kind;
import dev.awase.stylist.ProbeFinding.Verdict;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds out what an endpoint can do by asking it: whether it is there, takes the key, understands a schema and in which
 * dialect, sees, calls tools, streams, and writes down speech. Each question has the settings' hard wait.
 */
final class Probe {
    private final ModelSettings settings;
    private final Endpoint endpoint;
    private final DialectMemory memory;
    private final ProbePicture picture;
    private final Consumer<String> progress;
    private final List<ProbeFinding> findings = new ArrayList<>();
    private boolean reachable;
    private boolean key;
    private boolean vision;
    private boolean tools;
    private boolean streaming;
    private Optional<Boolean> transcription = Optional.empty();
    private Optional<Dialect> dialect = Optional.empty();
    private Optional<Duration> latency = Optional.empty();
    private Optional<Duration> first = Optional.empty();

    Probe(
            ModelSettings settings,
            Endpoint endpoint,
            DialectMemory memory,
            ProbePicture picture,
            Consumer<String> progress) {
        this.settings = settings;
        this.endpoint = endpoint;
        this.memory = memory;
        this.picture = picture;
        this.progress = progress;
    }

    /** Asks all; a question is left out where the one before shows that it would fail too. */
    void run() {
        reach();
        if (key) {
            form();
            see();
            stream();
            callTool();
            settings.models().transcription().ifPresent(this::hear);
        }
    }

    private void reach() {
        progress.accept("asking " + settings.models().reading() + " at " + settings.address() + " for a word");
        try {
            endpoint.keep(endpoint.ask(Purpose.PROBING, ProbeQuestions.word(), deadline()), 0);
            reachable = true;
            key = true;
            findings.add(ProbeFinding.well("endpoint", settings.address() + " answers"));
            findings.add(
                    ProbeFinding.well("key", endpoint.hasKey() ? "it is accepted" : "none is set, none is asked for"));
            findings.add(ProbeFinding.well("model", settings.models().reading() + " is there"));
        } catch (ModelFault fault) {
            String subject = ProbeFinding.subject(fault.kind());
            reachable = !subject.equals("endpoint") || fault.kind() == Kind.REQUEST || fault.kind() == Kind.BUSY;
            key = fault.kind() == Kind.NO_MODEL;
            findings.add(ProbeFinding.of(subject, Verdict.FAILED, fault));
        }
    }

    private void form() {
        List<Dialect> tried = settings.dialect().map(List::of).orElseGet(() -> List.of(Dialect.values()));
        ModelFault last = AnswerFaults.unreadable();
        for (Dialect one : tried) {
            progress.accept("trying whether it follows a form: " + one.id());
            try {
                String answer = ask(one, ProbeQuestions.form()).text();
                if (answer.toLowerCase(Locale.ROOT).contains("\"" + ProbeQuestions.DAY + "\":\"monday\"")) {
                    dialect = Optional.of(one);
                    memory.keep(settings.endpoint(settings.models().reading()), one);
                    findings.add(form(one));
                    return;
                }
            } catch (ModelFault fault) {
                last = fault;
                if (!aboutTheForm(fault.kind())) {
                    break;
                }
            }
        }
        findings.add(ProbeFinding.of("schema", Verdict.FAILED, last));
    }

    /** Local servers that do not know a mode may refuse it, ignore it, or write white space without an end. */
    private static boolean aboutTheForm(Kind kind) {
        return switch (kind) {
            case REQUEST, UNREADABLE, CUT, TOO_LARGE, TIMEOUT, SERVER -> true;
            default -> false;
        };
    }

    private static ProbeFinding form(Dialect found) {
        return found == Dialect.PROMPT
                ? ProbeFinding.poor(
                        "schema",
                        "it follows a form only in words (" + found.id() + ")",
                        "Answers may fail more often: a model or server with JSON output is surer.")
                : ProbeFinding.well("schema", "it follows a form as " + found.id() + ", which is kept");
    }

    private void see() {
        progress.accept("showing it a drawn picture");
        try {
            Answer answer = ask(dialect.orElse(Dialect.PROMPT), ProbeQuestions.picture(picture, dialect.isPresent()));
            latency = Optional.of(answer.call().took());
            String text = answer.text().toLowerCase(Locale.ROOT);
            vision = text.contains(picture.hue().id())
                    && text.contains(picture.shape().id());
            findings.add(
                    vision
                            ? ProbeFinding.well(
                                    "vision",
                                    "it sees: a " + picture.hue().id() + " "
                                            + picture.shape().id() + ", in "
                                            + latency.get().toMillis() + " ms")
                            : ProbeFinding.failed(
                                    "vision",
                                    "it does not see what is on a picture",
                                    "Choose a model that sees; its name often has vision, vl or omni in it."));
        } catch (ModelFault fault) {
            findings.add(
                    fault.kind() == Kind.REQUEST
                            ? ProbeFinding.failed(
                                    "vision",
                                    "it takes no picture",
                                    "Choose a model that sees; its name often has vision, vl or omni in it.")
                            : ProbeFinding.of("vision", Verdict.FAILED, fault));
        }
    }

    private Answer ask(Dialect spoken, ChatDoor.Prompt prompt) {
        Answer answer = endpoint.askIn(spoken, Purpose.PROBING, prompt, deadline());
        endpoint.keep(answer, 0);
        return answer;
    }

    private void stream() {
        progress.accept("asking " + settings.models().asking() + " for an answer in parts");
        try {
            ProbeStream stream = ProbeStream.of(streamed(), ProbeQuestions.streamed());
            stream.whole();
            first = stream.first();
            streaming = stream.parts() > 1;
            findings.add(
                    streaming
                            ? ProbeFinding.well(
                                    "streaming",
                                    "the first of " + stream.parts() + " parts came after "
                                            + first.map(Duration::toMillis).orElse(0L) + " ms")
                            : ProbeFinding.poor(
                                    "streaming",
                                    "the answer comes in one piece",
                                    "Shoppers see nothing until it is whole: choose a server that streams."));
        } catch (ModelFault fault) {
            findings.add(ProbeFinding.of("streaming", Verdict.POOR, fault));
        }
    }

    private void callTool() {
        progress.accept("giving it a tool");
        try {
            ChatResponse whole =
                    ProbeStream.of(streamed(), ProbeQuestions.tool()).whole();
            tools = whole.aiMessage().hasToolExecutionRequests();
            findings.add(
                    tools
                            ? ProbeFinding.well("tools", "it looks things up with a tool")
                            : ProbeFinding.poor(
                                    "tools",
                                    "it does not use a tool that it is given",
                                    "Questions are answered by this machine alone: choose a model with tool calls as"
                                            + " \"asking\"."));
        } catch (ModelFault fault) {
            findings.add(ProbeFinding.of("tools", Verdict.POOR, fault));
        }
    }

    private StreamingChatModel streamed() {
        StreamDoor.Checked model = endpoint.streaming(Purpose.ASKING, deadline());
        model.keep(0);
        return model;
    }

    private void hear(String model) {
        progress.accept("letting " + model + " hear a tone");
        try {
            endpoint.hear(ProbeQuestions.sound(), Locale.ENGLISH, deadline());
            transcription = Optional.of(true);
            findings.add(ProbeFinding.well("speech", model + " writes down what it hears"));
        } catch (ModelFault fault) {
            transcription = Optional.of(false);
            findings.add(ProbeFinding.of("speech", Verdict.POOR, fault));
        }
    }

    private Deadline deadline() {
        return Deadline.in(settings.waits().hard());
    }

    /** With what the calls cost. */
    ProbeReport report(List<ModelCall> calls) {
        long in = calls.stream().mapToLong(ModelCall::tokensIn).sum();
        long out = calls.stream().mapToLong(ModelCall::tokensOut).sum();
        if (key && dialect.isPresent()) {
            findings.add(cost(calls.size(), in, out));
        }
        return new ProbeReport(
                settings.preset().id(),
                settings.address().toString(),
                settings.models().reading(),
                reachable,
                key,
                vision,
                dialect,
                tools,
                streaming,
                transcription,
                latency.map(Duration::toMillis),
                first.map(Duration::toMillis),
                calls.size(),
                in,
                out,
                settings.price().map(price -> price.of(in, out)),
                findings);
    }

    private static ProbeFinding cost(int calls, long in, long out) {
        return in + out > 0
                ? ProbeFinding.well("tokens", "these %d calls took %,d in and %,d out".formatted(calls, in, out))
                : ProbeFinding.poor(
                        "tokens", "the endpoint does not count them", "Only daily_calls limits what a day costs.");
    }
}
