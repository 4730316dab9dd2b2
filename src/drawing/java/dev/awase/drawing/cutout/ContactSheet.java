package dev.awase.drawing.cutout;

import dev.awase.camera.Photo;
import dev.awase.camera.PhotoPixels;
import dev.awase.camera.PictureFile;
import dev.awase.vision.DeviceReader;
import dev.awase.vision.ReaderSettings;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Draws photos of a folder beside their cut-outs on a strong green, forty to a sheet: {@code PHOTOS SHEET.png [STEP]};
 * every STEP-th photo by name is taken.
 */
public final class ContactSheet {
    private static final int COUNT = 40;
    private static final int COLUMNS = 8;
    private static final int CELL = 150;
    private static final int LOOKED_AT = 640;

    private ContactSheet() {}

    public static void main(String[] arguments) throws IOException {
        int step = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        List<Path> photos;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            photos = files.sorted().toList();
        }
        BufferedImage sheet = new BufferedImage(2 * COLUMNS * CELL, COUNT / COLUMNS * CELL, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(new Color(0x2fbf71));
        pen.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        try (DeviceReader reader = new DeviceReader(ReaderSettings.DEFAULT, any -> true, Path.of("target", "native"))) {
            for (int i = 0; i < COUNT && i * step < photos.size(); i++) {
                Photo photo = PictureFile.read(photos.get(i * step));
                BufferedImage seen = PhotoPixels.decode(photo, LOOKED_AT);
                int row = i / COLUMNS;
                draw(pen, seen, 2 * (i % COLUMNS), row);
                int column = 2 * (i % COLUMNS) + 1;
                reader.cutOut(photo).ifPresent(cut -> draw(pen, cut.from(seen), column, row));
            }
        }
        pen.dispose();
        ImageIO.write(sheet, "png", Path.of(arguments[1]).toFile());
    }

    private static void draw(Graphics2D pen, BufferedImage picture, int column, int row) {
        double scale = (double) (CELL - 4) / Math.max(picture.getWidth(), picture.getHeight());
        int width = (int) (picture.getWidth() * scale);
        int height = (int) (picture.getHeight() * scale);
        pen.drawImage(picture, column * CELL + 2, row * CELL + 2, width, height, null);
    }
}
