package org.bulgasari.filmform.shots;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A stretch of a real shot, filmed anew from its small pictures: another part, side, pace, light; a camera
/// that moves or shakes; and now and then something passes over it that is no transition.
final class Retake {

    private final Random random;

    Retake(Random random) {
        this.random = random;
    }

    /// @param most frames
    List<Plate> of(List<Plate> shot, int most) {
        int pace = random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 1;
        int length = Math.min(shot.size() / pace, most);
        int from = random.nextInt(shot.size() - (length - 1) * pace);
        boolean backwards = random.nextInt(6) == 0;
        List<Plate> plates = new ArrayList<>();
        for (int i = 0; i < length; i++) plates.add(shot.get(from + (backwards ? length - 1 - i : i) * pace));
        plates = framed(plates);
        if (random.nextInt(3) == 0) tone(plates);
        if (random.nextInt(2) == 0) plates = new Passing(random).over(plates);
        if (random.nextInt(4) == 0) noise(plates, random.nextDouble(2, 12));
        return plates;
    }

    private List<Plate> framed(List<Plate> plates) {
        double size = random.nextInt(3) == 0 ? 1 : random.nextDouble(0.5, 1);
        double room = 1 - size;
        double[] from = {random.nextDouble() * room, random.nextDouble() * room};
        boolean moves = random.nextInt(2) == 0;
        double[] to = moves ? new double[] {random.nextDouble() * room, random.nextDouble() * room} : from;
        double shake = random.nextInt(5) == 0 ? random.nextDouble(0.01, 0.15) : 0;
        boolean mirrored = random.nextBoolean();
        List<Plate> framed = new ArrayList<>();
        for (int i = 0; i < plates.size(); i++) {
            double way = plates.size() == 1 ? 0 : (double) i / (plates.size() - 1);
            double left = from[0] + (to[0] - from[0]) * way + shake * random.nextGaussian();
            double top = from[1] + (to[1] - from[1]) * way + shake * random.nextGaussian();
            framed.add(plates.get(i).part(Math.clamp(left, 0, room), Math.clamp(top, 0, room), size, mirrored));
        }
        return framed;
    }

    private void tone(List<Plate> plates) {
        double gamma = Math.exp(random.nextDouble(-0.7, 0.7));
        double gain = random.nextDouble(0.4, 1.1);
        double lift = random.nextDouble(0, 40);
        double colour = random.nextInt(3) == 0 ? 0 : random.nextDouble(0.4, 1.3);
        for (Plate plate : plates) {
            each(plate.luma, value -> lift + gain * 255 * Math.pow(value / 255, gamma));
            each(plate.blue, value -> 128 + colour * (value - 128));
            each(plate.red, value -> 128 + colour * (value - 128));
        }
    }

    private void noise(List<Plate> plates, double strength) {
        for (Plate plate : plates) {
            each(plate.luma, value -> value + strength * random.nextGaussian());
            each(plate.blue, value -> value + strength * random.nextGaussian() / 2);
            each(plate.red, value -> value + strength * random.nextGaussian() / 2);
        }
    }

    private static void each(float[][] plane, java.util.function.DoubleUnaryOperator change) {
        for (float[] row : plane)
            for (int x = 0; x < row.length; x++) row[x] = (float) Math.clamp(change.applyAsDouble(row[x]), 0.0, 255.0);
    }
}
