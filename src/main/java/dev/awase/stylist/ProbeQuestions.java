package dev.awase.stylist;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an endpoint is asked to find out what it can do: nothing of a shop or a shopper is in it. */
final class ProbeQuestions {
    static final String DAY = "closed_day";
    static final String TOOL = "stock_of";
    private static final String SYSTEM = "This is a test of a connection. Answer as briefly as you can.";
    private static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final int HERTZ = 16_000;

    private ProbeQuestions() {}

    static ChatDoor.Prompt word() {
        return new ChatDoor.Prompt(SYSTEM, "Answer with the word ready.", Optional.empty(), Optional.empty());
    }

    /** The name of the answer's part is not said: only an endpoint that follows the schema can know it. */
    static ChatDoor.Prompt form() {
        JsonSchema schema = schema(
                "sign", JsonObjectSchema.builder().addEnumProperty(DAY, DAYS).required(DAY));
        return new ChatDoor.Prompt(
                SYSTEM,
                "A sign on a shop's door says: closed on Mondays. When is the shop closed?",
                Optional.empty(),
                Optional.of(schema));
    }

    /** With a form to fill, or in free words where the endpoint follows none. */
    static ChatDoor.Prompt picture(ProbePicture picture, boolean formed) {
        JsonSchema schema = schema(
                "picture",
                JsonObjectSchema.builder()
                        .addEnumProperty("shape", with(ProbePicture.shapes()))
                        .addEnumProperty("color", with(ProbePicture.hues()))
                        .required("shape", "color"));
        return new ChatDoor.Prompt(
                SYSTEM,
                "Which shape is on the picture, and which color has it? Answer unknown for what you cannot see.",
                Optional.of(picture.jpeg()),
                formed ? Optional.of(schema) : Optional.empty());
    }

    private static JsonSchema schema(String name, JsonObjectSchema.Builder form) {
        return JsonSchema.builder()
                .name(name)
                .rootElement(form.additionalProperties(false).build())
                .build();
    }

    private static List<String> with(List<String> values) {
        return Stream.concat(values.stream(), Stream.of("unknown")).toList();
    }

    static ChatRequest streamed() {
        return ChatRequest.builder()
                .messages(UserMessage.from("Count from one to ten in words."))
                .build();
    }

    static ChatRequest tool() {
        return ChatRequest.builder()
                .messages(UserMessage.from("How many pieces of product A12 are in stock? Look it up."))
                .toolSpecifications(ToolSpecification.builder()
                        .name(TOOL)
                        .description("Tells how many pieces of a product are in stock.")
                        .parameters(JsonObjectSchema.builder()
                                .addStringProperty("product", "The product's code.")
                                .required("product")
                                .build())
                        .build())
                .build();
    }

    /** A second of a soft tone as a WAV file; what a model writes for it does not matter. */
    static byte[] sound() {
        ByteBuffer wav = ByteBuffer.allocate(44 + 2 * HERTZ).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(ascii("RIFF")).putInt(36 + 2 * HERTZ).put(ascii("WAVEfmt "));
        wav.putInt(16).putShort((short) 1).putShort((short) 1);
        wav.putInt(HERTZ).putInt(2 * HERTZ).putShort((short) 2).putShort((short) 16);
        wav.put(ascii("data")).putInt(2 * HERTZ);
        for (int i = 0; i < HERTZ; i++) {
            wav.putShort((short) (2000 * Math.sin(2 * Math.PI * 440 * i / HERTZ)));
        }
        return wav.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
