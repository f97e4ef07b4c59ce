package org.bulgasari.bench.copies;

import java.util.Random;

/// One camera set-up: a background larger than the picture, over which the camera moves, and things that move in it.
final class Scene {

    static final int WIDTH = 64;
    static final int HEIGHT = 36;
    private static final int MARGIN = 16;
    private static final int CANVAS_WIDTH = WIDTH + 2 * MARGIN;
    private static final int CANVAS_HEIGHT = HEIGHT + 2 * MARGIN;

    private final float[] canvas = new float[CANVAS_WIDTH * CANVAS_HEIGHT];
    private final Shape[] shapes;
    private final double panX;
    private final double panY;
    private final double sway;
    private final float light;
    private final float contrast;
    private final boolean vignette;

    Scene(Random random) {
        Backgrounds.paint(canvas, CANVAS_WIDTH, CANVAS_HEIGHT, random);
        shapes = new Shape[random.nextInt(7)];
        for (int i = 0; i < shapes.length; i++) shapes[i] = Shape.random(random, CANVAS_WIDTH, CANVAS_HEIGHT);
        boolean moves = random.nextInt(3) == 0;
        panX = moves ? random.nextGaussian() * 2 : 0;
        panY = moves ? random.nextGaussian() * 0.6 : 0;
        sway = random.nextInt(2) * random.nextDouble();
        boolean night = random.nextInt(6) == 0;
        light = night ? 10 + random.nextInt(40) : 60 + random.nextInt(130);
        contrast = night ? 20 + random.nextInt(40) : 40 + random.nextInt(90);
        vignette = random.nextInt(4) == 0;
    }

    /// Draws the scene as it is some seconds after it began.
    void draw(double seconds, float[] picture) {
        double x = offset(panX * seconds + sway * Math.sin(seconds * 1.7));
        double y = offset(panY * seconds + sway * 0.5 * Math.cos(seconds * 1.3));
        int left = (int) x;
        int top = (int) y;
        float rightShare = (float) (x - left);
        float lowerShare = (float) (y - top);
        for (int row = 0; row < HEIGHT; row++) {
            int at = (row + top) * CANVAS_WIDTH + left;
            for (int column = 0; column < WIDTH; column++, at++) {
                float above = canvas[at] + rightShare * (canvas[at + 1] - canvas[at]);
                float below = canvas[at + CANVAS_WIDTH]
                        + rightShare * (canvas[at + CANVAS_WIDTH + 1] - canvas[at + CANVAS_WIDTH]);
                picture[row * WIDTH + column] = above + lowerShare * (below - above);
            }
        }
        for (Shape shape : shapes) shape.draw(picture, seconds, x, y);
        expose(picture);
    }

    private static double offset(double moved) {
        return Math.clamp(MARGIN + moved, 0, 2.0 * MARGIN - 2);
    }

    private void expose(float[] picture) {
        for (int row = 0; row < HEIGHT; row++) {
            float down = (row - HEIGHT / 2f) / HEIGHT;
            for (int column = 0; column < WIDTH; column++) {
                float across = (column - WIDTH / 2f) / WIDTH;
                float dim = vignette ? 1 - 1.6f * (across * across + down * down) : 1;
                picture[row * WIDTH + column] = (light + contrast * picture[row * WIDTH + column]) * dim;
            }
        }
    }
}
