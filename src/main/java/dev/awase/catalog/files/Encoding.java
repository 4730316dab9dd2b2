package dev.awase.catalog.files;

import dev.awase.catalog.CatalogFault;
import dev.awase.catalog.FileTrouble;
import dev.awase.catalog.FileTrouble.Sort;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How a file's bytes are letters, and what stands between its cells. A mark at its start decides; else UTF-8 if all of
 * it is, since Windows-31J text hardly ever is by chance; else Windows-31J, which Japanese Excel writes.
 */
record Encoding(Charset charset, int markLength, char delimiter) {
    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final int HEAD = 64 * 1024;

    static Encoding of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw unreadable(file, Sort.EMPTY, "it is empty. Export it again from where it came from");
        }
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw unreadable(
                    file, Sort.EXCEL, "it is an Excel workbook. Save it there as 'CSV UTF-8' and import that file");
        }
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return strictly(file, StandardCharsets.UTF_8, 3);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return strictly(file, StandardCharsets.UTF_16LE, 2);
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, WINDOWS_31J)) {
            if (decodes(file, charset, 0)) {
                return new Encoding(charset, 0, delimiter(file, charset, 0));
            }
        }
        throw unreadable(
                file,
                Sort.LETTERS,
                "its letters are neither UTF-8 nor Shift_JIS. Save it as 'CSV UTF-8' and try again");
    }

    private static Encoding strictly(Path file, Charset charset, int markLength) throws IOException {
        if (!decodes(file, charset, markLength)) {
            throw unreadable(
                    file,
                    Sort.LETTERS,
                    "it says it is " + charset + " and is not. Save it as 'CSV UTF-8' and try again");
        }
        return new Encoding(charset, markLength, delimiter(file, charset, markLength));
    }

    static CatalogFault unreadable(Path file, Sort sort, String why) {
        return new CatalogFault(
                new FileTrouble(sort, ""), "Cannot read " + file + ": " + why + ". Nothing was changed.", null);
    }

    /** The file was there and is not to be had any more. */
    static CatalogFault cut(Path file, IOException fault) {
        return new CatalogFault(new FileTrouble(Sort.CLOSED, ""), "Cannot read " + file + " to its end.", fault);
    }

    private static boolean starts(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean decodes(Path file, Charset charset, int skip) throws IOException {
        char[] letters = new char[16 * 1024];
        try (InputStreamReader reader = open(file, charset, skip)) {
            for (int read = reader.read(letters); read >= 0; read = reader.read(letters)) {
                for (int i = 0; i < read; i++) {
                    if (letters[i] == 0) {
                        throw unreadable(file, Sort.NO_TEXT, "it is not a text file. Export it as CSV");
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static InputStreamReader open(Path file, Charset charset, int skip) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(skip);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The one of comma, tab and semicolon that the first line has most of, outside quotes. */
    private static char delimiter(Path file, Charset charset, int skip) throws IOException {
        int commas = 0;
        int tabs = 0;
        int semicolons = 0;
        boolean quoted = false;
        try (InputStreamReader reader = open(file, charset, skip)) {
            for (int read = 0, letter = reader.read(); letter >= 0 && read < HEAD; letter = reader.read(), read++) {
                if (letter == '"') {
                    quoted = !quoted;
                } else if (!quoted && (letter == '\n' || letter == '\r')) {
                    break;
                } else if (!quoted) {
                    commas += letter == ',' ? 1 : 0;
                    tabs += letter == '\t' ? 1 : 0;
                    semicolons += letter == ';' ? 1 : 0;
                }
            }
        }
        if (tabs > commas && tabs >= semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }
}
