package dev.awase.vision;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** Floors with nothing on them, drawn for tests. The same seed draws the same floor, another one another. */
enum Floors {
    PLANKS {
        @Override
        void draw(Graphics2D pen, Random random) {
            float hue = 0.06f + 0.04f * random.nextFloat();
            float strength = 0.3f + 0.3f * random.nextFloat();
            float light = 0.35f + 0.4f * random.nextFloat();
            int wide = 50 + random.nextInt(60);
            for (int x = 0; x < WIDTH; x += wide) {
                int tall = 200 + random.nextInt(300);
                for (int y = -random.nextInt(tall); y < HEIGHT; y += tall) {
                    double plank = light + 0.06 * random.nextGaussian();
                    pen.setColor(color(hue, strength, plank));
                    pen.fillRect(x, y, wide, tall);
                    for (int grain = 0; grain < 25; grain++) {
                        pen.setColor(color(hue, strength, plank + 0.03 * random.nextGaussian()));
                        int at = x + random.nextInt(wide);
                        pen.drawLine(at, y, at + random.nextInt(5) - 2, y + tall);
                    }
                    pen.setColor(color(hue, strength, light / 2));
                    pen.drawRect(x, y, wide, tall);
                }
            }
        }
    },
    CARPET {
        @Override
        void draw(Graphics2D pen, Random random) {
            float hue = random.nextFloat();
            float strength = 0.1f + 0.4f * random.nextFloat();
            float light = 0.3f + 0.5f * random.nextFloat();
            int knot = 5 + random.nextInt(8);
            for (int i = 0; i < WIDTH * HEIGHT; i++) {
                int x = i % WIDTH;
                int y = i / WIDTH;
                boolean over = (x / knot + y / knot) % 2 == 0;
                double round = Math.sin(Math.PI * ((over ? x : y) % knot + 0.5) / knot);
                double thread = light + (over ? 0.07 : -0.07) * round + 0.03 * random.nextGaussian();
                pen.setColor(color(hue, strength, thread));
                pen.fillRect(x, y, 1, 1);
            }
        }
    },
    TILES {
        @Override
        void draw(Graphics2D pen, Random random) {
            float hue = random.nextFloat();
            float strength = 0.02f + 0.25f * random.nextFloat();
            float light = 0.5f + 0.4f * random.nextFloat();
            int side = 60 + random.nextInt(40);
            pen.setStroke(new BasicStroke(4));
            for (int x = -side / 2; x < WIDTH; x += side) {
                for (int y = -side / 3; y < HEIGHT; y += side) {
                    pen.setColor(color(hue, strength, light + 0.03 * random.nextGaussian()));
                    pen.fillRect(x, y, side, side);
                    pen.setColor(color(hue, strength / 2, 0.7 * light));
                    pen.drawRect(x, y, side, side);
                }
            }
        }
    };

    private static final int WIDTH = 480;
    private static final int HEIGHT = 640;

    abstract void draw(Graphics2D pen, Random random);

    BufferedImage image(long seed) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        draw(pen, new Random(seed));
        pen.dispose();
        return image;
    }

    private static Color color(float hue, float strength, double light) {
        return Color.getHSBColor(hue, strength, (float) Math.clamp(light, 0, 1));
    }
}
