package dev.awase;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Words drawn as dots, for signs that a printer has not: its own face of this machine, 384 dots across as on the
 * narrowest paper (58 mm), sent in bands by {@code GS v 0}.
 */
final class SlipPicture {
    static final int ACROSS = 384;

    private static final Font FACE = new Font(Font.SANS_SERIF, Font.PLAIN, 26);
    private static final float LEADING = 6;
    /** What the smallest printers hold at a time. */
    private static final int BAND = 128;

    private SlipPicture() {}

    /** The commands that print these lines. */
    static byte[] of(List<String> lines) {
        BufferedImage picture = drawn(lines);
        ByteArrayOutputStream commands = new ByteArrayOutputStream();
        for (int top = 0; top < picture.getHeight(); top += BAND) {
            band(picture, top, Math.min(BAND, picture.getHeight() - top), commands);
        }
        return commands.toByteArray();
    }

    private static void band(BufferedImage picture, int top, int high, ByteArrayOutputStream commands) {
        int bytes = ACROSS / 8;
        commands.writeBytes(new byte[] {0x1d, 'v', '0', 0, (byte) bytes, 0, (byte) high, (byte) (high >> 8)});
        for (int y = top; y < top + high; y++) {
            for (int at = 0; at < bytes; at++) {
                int eight = 0;
                for (int bit = 0; bit < 8; bit++) {
                    boolean dark = (picture.getRGB(at * 8 + bit, y) & 0xff) < 0x80;
                    eight = eight << 1 | (dark ? 1 : 0);
                }
                commands.write(eight);
            }
        }
    }

    private static BufferedImage drawn(List<String> lines) {
        FontRenderContext context = new FontRenderContext(null, true, false);
        List<TextLayout> rows = new ArrayList<>();
        lines.forEach(line -> rows.addAll(rows(line, context)));
        float height = 0;
        for (TextLayout row : rows) {
            height += row.getAscent() + row.getDescent() + LEADING;
        }
        BufferedImage picture =
                new BufferedImage(ACROSS, Math.max(1, (int) Math.ceil(height)), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        float y = 0;
        for (TextLayout row : rows) {
            y += row.getAscent();
            row.draw(pen, 0, y);
            y += row.getDescent() + LEADING;
        }
        pen.dispose();
        return picture;
    }

    private static List<TextLayout> rows(String line, FontRenderContext context) {
        String words = line.isBlank() ? " " : line;
        AttributedString text = new AttributedString(words, Map.of(TextAttribute.FONT, FACE));
        LineBreakMeasurer breaker = new LineBreakMeasurer(text.getIterator(), context);
        List<TextLayout> rows = new ArrayList<>();
        while (breaker.getPosition() < words.length()) {
            rows.add(breaker.nextLayout(ACROSS));
        }
        return rows;
    }
}
