package dev.awase.camera;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Point;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameCopyTest {
    private static final BufferedImage PICTURE = TestPictures.gradient(37, 23);

    @ParameterizedTest
    @ValueSource(
            ints = {
                BufferedImage.TYPE_3BYTE_BGR,
                BufferedImage.TYPE_4BYTE_ABGR,
                BufferedImage.TYPE_4BYTE_ABGR_PRE,
                BufferedImage.TYPE_INT_RGB,
                BufferedImage.TYPE_INT_ARGB,
                BufferedImage.TYPE_INT_BGR,
            })
    void everyLayoutGivesTheSamePixels(int type) {
        var picture = new BufferedImage(37, 23, type);
        picture.createGraphics().drawImage(PICTURE, 0, 0, null);
        assertArrayEquals(expected(PICTURE), FrameCopy.argb(picture));
    }

    @Test
    void aDriversOwnRasterWithPaddedRowsIsReadByItsLayout() {
        int stride = 37 * 3 + 5;
        byte[] bytes = new byte[stride * 23];
        for (int y = 0; y < 23; y++) {
            for (int x = 0; x < 37; x++) {
                int rgb = PICTURE.getRGB(x, y);
                for (int channel = 0; channel < 3; channel++) {
                    bytes[y * stride + x * 3 + channel] = (byte) (rgb >> (16 - 8 * channel));
                }
            }
        }
        var layout = new ComponentSampleModel(DataBuffer.TYPE_BYTE, 37, 23, 3, stride, new int[] {0, 1, 2});
        var colors = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_BYTE);
        var raster = Raster.createWritableRaster(layout, new DataBufferByte(bytes, bytes.length), new Point());
        assertArrayEquals(expected(PICTURE), FrameCopy.argb(new BufferedImage(colors, raster, false, null)));
    }

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_BYTE_INDEXED})
    void aPartOfAPictureIsThatPart(int type) {
        var picture = new BufferedImage(37, 23, type);
        picture.createGraphics().drawImage(PICTURE, 0, 0, null);
        BufferedImage part = picture.getSubimage(5, 7, 11, 9);
        assertArrayEquals(expected(part), FrameCopy.argb(part));
    }

    @Test
    void grayStaysAsBrightAsItWas() {
        var gray = new BufferedImage(4, 4, BufferedImage.TYPE_BYTE_GRAY);
        Arrays.fill(((DataBufferByte) gray.getRaster().getDataBuffer()).getData(), (byte) 128);
        assertEquals(0xFF808080, FrameCopy.argb(gray)[0]);
    }

    private static int[] expected(BufferedImage picture) {
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return Arrays.stream(pixels).map(pixel -> 0xFF000000 | pixel).toArray();
    }
}
