package dev.awase.stylist;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awase.stylist.FaultServer.Line;
import dev.awase.stylist.FaultServer.Request;
import dev.awase.stylist.FaultServer.Turn;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Set;
import javax.imageio.ImageIO;

/**
 * A model that does all it is asked while an endpoint is probed, as long as the request is in one of the dialects it
 * understands; it refuses the others as the real ones do.
 */
public record SeeingTurn(Set<Dialect> understood, boolean sees) implements Turn {
    /** Understands everything. */
    public static Turn whole() {
        return new SeeingTurn(Set.of(Dialect.values()), true);
    }

    @Override
    public void play(Request request, Line line) throws IOException {
        answer(request).play(request, line);
    }

    private Turn answer(Request request) throws IOException {
        if (request.path().endsWith("/audio/transcriptions")) {
            return Turns.transcription("");
        }
        JsonNode json = request.json();
        if (json.has("tools")) {
            return (_, line) -> {
                Streams.open(line);
                Streams.toolCall(line, ProbeQuestions.TOOL, "{\"product\":\"A12\"}");
                Streams.end(line, "tool_calls");
            };
        }
        if (json.path("stream").asBoolean()) {
            return Turns.stream("one ", "two ", "three");
        }
        if (json.path("messages").toString().contains("ready")) {
            return Turns.answer("ready");
        }
        return understood.contains(spoken(json)) ? formed(json) : Turns.status(400);
    }

    static Dialect spoken(JsonNode json) {
        JsonNode format = json.path("response_format");
        return switch (format.path("type").asText("none")) {
            case "json_schema" ->
                format.at("/json_schema/strict").asBoolean()
                                || format.toString().contains("additionalProperties")
                        ? Dialect.STRICT
                        : Dialect.LOOSE;
            case "json_object" -> Dialect.JSON_OBJECT;
            default -> Dialect.PROMPT;
        };
    }

    private Turn formed(JsonNode json) throws IOException {
        JsonNode image = json.at("/messages/1/content/1/image_url/url");
        if (image.isMissingNode()) {
            return Turns.answer("{\"closed_day\": \"monday\"}");
        }
        return Turns.answer(sees ? seen(image.asText()) : "{\"shape\":\"unknown\",\"color\":\"unknown\"}");
    }

    /** By three pixels: the middle, and what a circle and a triangle leave white. */
    private static String seen(String url) throws IOException {
        byte[] jpeg = Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(jpeg));
        int rgb = picture.getRGB(128, 140);
        String color = ProbePicture.hues().get(nearest(rgb));
        boolean corner = dark(picture.getRGB(58, 198));
        boolean top = dark(picture.getRGB(58, 58));
        String shape = top ? "square" : corner ? "triangle" : "circle";
        return "{\"shape\":\"" + shape + "\",\"color\":\"" + color + "\"}";
    }

    private static int nearest(int rgb) {
        int red = rgb >> 16 & 255;
        int green = rgb >> 8 & 255;
        int blue = rgb & 255;
        if (red < 60 && green < 60 && blue < 60) {
            return 4;
        }
        if (red > 180 && green > 180) {
            return 3;
        }
        return red > green && red > blue ? 0 : green > blue ? 1 : 2;
    }

    private static boolean dark(int rgb) {
        return (rgb & 255) < 128 || (rgb >> 8 & 255) < 128 || (rgb >> 16 & 255) < 128;
    }
}
