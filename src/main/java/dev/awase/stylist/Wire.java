package dev.awase.stylist;

import dev.langchain4j.http.client.FormDataFile;
import dev.langchain4j.http.client.HttpRequest;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** How a request looks on the wire: the key in the endpoint's header, and forms for sound. */
record Wire(ModelSettings settings, ModelKey key) {
    private static final Duration CONNECT = Duration.ofSeconds(5);

    /**
     * A network for this endpoint. Over plain http it is HTTP/1.1, as local servers hang on the upgrade that the JDK
     * offers (langchain4j#2758); redirects are never followed, so that the key goes nowhere else.
     */
    HttpClient network() {
        boolean plain = "http".equalsIgnoreCase(settings.address().getScheme());
        return HttpClient.newBuilder()
                .version(plain ? HttpClient.Version.HTTP_1_1 : HttpClient.Version.HTTP_2)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .build();
    }

    java.net.http.HttpRequest request(HttpRequest request) {
        var built = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        request.headers().forEach((name, values) -> {
            boolean ours = name.equalsIgnoreCase("Authorization") || name.equalsIgnoreCase("Content-Type");
            if (values != null && !ours) {
                values.forEach(value -> built.header(name, value));
            }
        });
        if (key.isThere()) {
            built.header("Authorization", "Bearer " + key.reveal());
            if (settings.preset() == Preset.AZURE) {
                built.header("api-key", key.reveal());
            }
        }
        boolean form =
                !request.formDataFields().isEmpty() || !request.formDataFiles().isEmpty();
        String border = "awase-" + UUID.randomUUID();
        built.header("Content-Type", form ? "multipart/form-data; boundary=" + border : "application/json");
        return built.method(request.method().name(), form ? form(request, border) : json(request))
                .build();
    }

    private static BodyPublisher json(HttpRequest request) {
        return request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body());
    }

    /** As RFC 7578 has it. */
    private static BodyPublisher form(HttpRequest request, String border) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        request.formDataFields().forEach((name, value) -> {
            body.writeBytes(text("--" + border + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n"));
            body.writeBytes(text(value + "\r\n"));
        });
        for (Map.Entry<String, FormDataFile> file : request.formDataFiles().entrySet()) {
            body.writeBytes(text("--" + border + "\r\nContent-Disposition: form-data; name=\"" + file.getKey()
                    + "\"; filename=\"" + file.getValue().fileName() + "\"\r\nContent-Type: "
                    + file.getValue().contentType() + "\r\n\r\n"));
            body.writeBytes(file.getValue().content());
            body.writeBytes(text("\r\n"));
        }
        body.writeBytes(text("--" + border + "--\r\n"));
        return BodyPublishers.ofByteArray(body.toByteArray());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
