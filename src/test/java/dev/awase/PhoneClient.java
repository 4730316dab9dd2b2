package dev.awase;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A phone as its bytes: a socket that says just what it is told to, well or badly. */
final class PhoneClient {
    static final String BOUNDARY = "----boundary7MA4YWxk";
    static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;
    private static final int PATIENCE_MS = 20_000;

    private final URI address;

    PhoneClient(String address) {
        this.address = URI.create(address);
    }

    /** An answer as it came. */
    record Answer(int status, String head, String body) {
        Optional<String> header(String name) {
            return Pattern.compile("(?im)^" + Pattern.quote(name) + ": *(.*?)\\r?$")
                    .matcher(head)
                    .results()
                    .map(found -> found.group(1))
                    .findFirst();
        }
    }

    /** Connections that have said half of what they want. */
    record Crowd(List<Socket> sockets) implements AutoCloseable {
        int size() {
            return sockets.size();
        }

        @Override
        public void close() throws IOException {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    String token() {
        return address.getPath().substring(1);
    }

    int port() {
        return address.getPort();
    }

    String host() {
        return address.getRawAuthority();
    }

    Answer get() throws IOException {
        return ask("GET " + address.getPath() + " HTTP/1.1", host());
    }

    Answer get(String languages) throws IOException {
        return ask("GET " + address.getPath() + " HTTP/1.1\r\nAccept-Language: " + languages, host());
    }

    Answer ask(String line, String host) throws IOException {
        return answer((line + "\r\nHost: " + host + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1), new byte[0]);
    }

    Answer send(byte[] picture) throws IOException {
        byte[] form = form(picture);
        return post(TYPE, form.length, form);
    }

    /** Says this type and length, and then sends no more than these bytes, and no more than it said. */
    Answer post(String type, long length, byte[] body) throws IOException {
        byte[] sent = java.util.Arrays.copyOf(body, (int) Math.min(length, body.length));
        return answer(head(type, length), sent);
    }

    /** A form as browsers send it: the field that was left empty first. */
    static byte[] form(byte[] picture) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(part("take", "", new byte[0]));
        form.writeBytes(part("choose", "IMG_0001.HEIC", picture));
        form.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.ISO_8859_1));
        return form.toByteArray();
    }

    private static byte[] part(String name, String file, byte[] bytes) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                        + file + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        part.writeBytes(bytes);
        part.writeBytes(new byte[] {'\r', '\n'});
        return part.toByteArray();
    }

    /** Sends a part of what it announced and goes. */
    void hangUp(int said, int sent) throws IOException {
        try (Socket socket = socket()) {
            OutputStream out = socket.getOutputStream();
            out.write(head(TYPE, said));
            out.write(new byte[sent]);
            out.flush();
        }
    }

    /** Never ends what it asks for; what it was answered before the connection ended. */
    String dripHeader() throws IOException {
        try (Socket socket = socket()) {
            socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.ISO_8859_1));
            return rest(socket);
        }
    }

    /** Says what it sends and sends a little of it. */
    String dripBody() throws IOException {
        try (Socket socket = socket()) {
            byte[] form = form(new byte[5000]);
            socket.getOutputStream().write(head(TYPE, form.length));
            socket.getOutputStream().write(form, 0, 300);
            return rest(socket);
        }
    }

    Crowd crowd(int size) throws IOException {
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Socket socket = socket();
            socket.getOutputStream().write('G');
            sockets.add(socket);
        }
        return new Crowd(List.copyOf(sockets));
    }

    private byte[] head(String type, long length) {
        return ("POST " + address.getPath() + " HTTP/1.1\r\nHost: " + host() + "\r\nContent-Type: " + type
                        + "\r\nContent-Length: " + length + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private Answer answer(byte[] head, byte[] body) throws IOException {
        try (Socket socket = socket()) {
            OutputStream out = socket.getOutputStream();
            out.write(head);
            try {
                out.write(body);
                out.flush();
                socket.shutdownOutput();
            } catch (SocketException refused) {
                // It was answered before all was sent.
            }
            String text = rest(socket);
            int end = text.indexOf("\r\n\r\n");
            String first = text.lines().findFirst().orElse("");
            int status = first.startsWith("HTTP/1.1 ") ? Integer.parseInt(first.substring(9, 12)) : 0;
            return new Answer(status, end < 0 ? text : text.substring(0, end), end < 0 ? "" : text.substring(end + 4));
        }
    }

    private static String rest(Socket socket) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        try {
            in.transferTo(all);
        } catch (SocketException reset) {
            // What came before it counts.
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    private Socket socket() throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(PATIENCE_MS);
        return socket;
    }
}
