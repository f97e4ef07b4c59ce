package org.bulgasari.filmform.shots;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What passes over a shot and is no transition: a flash, an explosion, a title that comes and goes, something
/// that sweeps past the lens.
final class Passing {

    private final Random random;

    Passing(Random random) {
        this.random = random;
    }

    List<Plate> over(List<Plate> shot) {
        if (shot.size() < 24) return shot;
        return switch (random.nextInt(5)) {
            case 0 -> flash(shot, 1 + random.nextInt(3));
            case 1 -> flash(shot, 3 + random.nextInt(10));
            case 2, 3 -> title(shot);
            default -> sweep(shot);
        };
    }

    private interface Strength {
        double at(int frame);
    }

    private static List<Plate> laid(List<Plate> shot, Plate light, Strength strength, Plate.Share shape) {
        List<Plate> all = new ArrayList<>();
        for (int i = 0; i < shot.size(); i++) {
            double here = strength.at(i);
            all.add(here <= 0 ? shot.get(i) : shot.get(i).mixed(light, (x, y) -> here * shape.at(x, y)));
        }
        return all;
    }

    /// At once as bright as it gets, or nearly, then fading.
    private List<Plate> flash(List<Plate> shot, int length) {
        int first = 3 + random.nextInt(shot.size() - length - 6);
        double strongest = random.nextDouble(0.3, 1);
        Plate light = Plate.flat(random.nextDouble(200, 255), random.nextDouble(90, 130), random.nextDouble(125, 160));
        double x0 = random.nextDouble();
        double y0 = random.nextDouble();
        double spread = random.nextInt(2) == 0 ? 10 : random.nextDouble(0.2, 0.8);
        Strength strength = frame ->
                frame < first || frame >= first + length ? 0 : strongest * (1 - 0.7 * (frame - first) / length);
        return laid(shot, light, strength, (x, y) -> Math.exp(-(sq(x - x0) + sq(y - y0)) / sq(spread)));
    }

    private List<Plate> title(List<Plate> shot) {
        int ramp = random.nextInt(3) == 0 ? 1 : 1 + random.nextInt(40);
        int first = random.nextInt(shot.size());
        int last = first + ramp + random.nextInt(80);
        int rows = 1 + random.nextInt(3);
        double top = random.nextDouble(0.05, 0.8);
        double width = random.nextDouble(0.2, 0.8);
        double height = random.nextDouble(0.04, 0.15);
        double left = random.nextDouble(0, 1 - width);
        long letters = random.nextLong();
        Plate light = Plate.flat(random.nextInt(5) == 0 ? 20 : 245, 128, 128);
        Strength strength = frame -> Math.clamp(Math.min(frame - first + 1.0, last - frame + 1.0) / ramp, 0.0, 1.0);
        return laid(shot, light, strength, (x, y) -> {
            int row = (int) Math.floor((y - top) / (1.4 * height));
            double within = (y - top) / (1.4 * height) - row;
            if (row < 0 || row >= rows || within > 0.7 || x < left || x > left + width) return 0;
            return new Random(letters + row * 1000L + (long) (x * 60)).nextInt(4) == 0 ? 0.1 : 0.95;
        });
    }

    private List<Plate> sweep(List<Plate> shot) {
        int length = 4 + random.nextInt(20);
        int first = random.nextInt(Math.max(1, shot.size() - length));
        double size = random.nextDouble(0.1, 0.6);
        boolean across = random.nextInt(3) > 0;
        boolean there = random.nextBoolean();
        double soft = random.nextDouble(0.02, 0.2);
        Plate thing = Plate.flat(
                random.nextDouble(0, 200), 128 + 12 * random.nextGaussian(), 128 + 12 * random.nextGaussian());
        List<Plate> all = new ArrayList<>();
        for (int i = 0; i < shot.size(); i++) {
            double way = (double) (i - first) / length * (1 + 2 * size) - size;
            if (i < first || i >= first + length) {
                all.add(shot.get(i));
                continue;
            }
            all.add(shot.get(i).mixed(thing, (x, y) -> {
                double place = across ? x : y;
                double off = Math.abs((there ? place : 1 - place) - way) - size / 2;
                return Math.clamp(0.5 - off / soft, 0.0, 1.0);
            }));
        }
        return all;
    }

    private static double sq(double value) {
        return value * value;
    }
}
