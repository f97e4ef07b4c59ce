package org.bulgasari.bench.copies;

import java.util.Random;

/// Something in front: an ellipse or a box, plain or with darker spots like a face's, that stands, drifts or swings.
record Shape(
        double x,
        double y,
        double width,
        double height,
        double speedX,
        double speedY,
        double swing,
        float value,
        boolean round,
        boolean face) {

    static Shape random(Random random, int width, int height) {
        boolean face = random.nextInt(3) == 0;
        double size = face ? 5 + 14 * random.nextDouble() : 2 + 12 * random.nextDouble();
        boolean moves = random.nextInt(3) > 0;
        return new Shape(
                width * (0.2 + 0.6 * random.nextDouble()),
                height * (0.25 + 0.6 * random.nextDouble()),
                size * (face ? 0.75 : 0.4 + 1.2 * random.nextDouble()),
                size,
                moves ? random.nextGaussian() * 3 : 0,
                moves ? random.nextGaussian() : 0,
                random.nextDouble() * 3,
                (float) (face ? 0.4 + 0.8 * random.nextDouble() : random.nextGaussian() * 1.3),
                face || random.nextBoolean(),
                face);
    }

    void draw(float[] picture, double seconds, double left, double top) {
        double centreX = x + speedX * seconds + swing * Math.sin(seconds) - left;
        double centreY = y + speedY * seconds - top;
        int from = Math.max(0, (int) (centreY - height / 2));
        int to = Math.min(Scene.HEIGHT, (int) (centreY + height / 2) + 1);
        int first = Math.max(0, (int) (centreX - width / 2));
        int last = Math.min(Scene.WIDTH, (int) (centreX + width / 2) + 1);
        for (int row = from; row < to; row++) {
            double down = (row - centreY) / height * 2;
            for (int column = first; column < last; column++) {
                double across = (column - centreX) / width * 2;
                if (round && across * across + down * down > 1) continue;
                picture[row * Scene.WIDTH + column] = face ? face(across, down) : value;
            }
        }
    }

    /// Hair above, two eyes, a mouth; lit from one side.
    private float face(double across, double down) {
        boolean hair = down < -0.55;
        boolean eye = Math.abs(Math.abs(across) - 0.4) < 0.18 && Math.abs(down + 0.15) < 0.14;
        boolean mouth = Math.abs(across) < 0.35 && Math.abs(down - 0.5) < 0.1;
        return hair || eye || mouth ? value - 1.5f : value + (float) across * 0.4f;
    }
}
