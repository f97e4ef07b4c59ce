package org.bulgasari.filmform.shots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bulgasari.filmform.decode.SmallPicture;
import org.bulgasari.filmform.synthetic.Label;
import org.bulgasari.filmform.synthetic.LabelType;
import org.bulgasari.filmform.time.Rational;

/// Joins shots of a real film anew: what moves is real, and where the joins are is known.
final class Splices {

    /// A film made of small pictures, with its truth.
    record Spliced(List<SmallPicture> pictures, List<Label> labels) {}

    private static final int SHORTEST = 24;

    private final List<List<SmallPicture>> shots = new ArrayList<>();
    private final Random random;

    Splices(List<SmallPicture> pictures, List<Label> labels, Random random) {
        this.random = random;
        int start = 0;
        for (Label label : labels) {
            if (label.type() == LabelType.NOT_A_CUT) continue;
            add(pictures, start, label.first());
            start = Math.max(start, label.type() == LabelType.CUT ? label.first() : label.last() + 1);
        }
        add(pictures, start, pictures.size());
    }

    private void add(List<SmallPicture> pictures, int from, int to) {
        if (to - from >= SHORTEST) shots.add(pictures.subList(from, to));
    }

    /// Two shots joined by a cut, a dissolve or a wipe; none where the shots at hand are too short.
    Optional<Spliced> next() {
        if (shots.size() < 2) return Optional.empty();
        int one = random.nextInt(shots.size());
        int other = (one + 1 + random.nextInt(shots.size() - 1)) % shots.size();
        int length = (int) Math.exp(random.nextDouble(Math.log(4), Math.log(80)));
        int kind = random.nextInt(4);
        if (kind == 0) length = 0;
        List<SmallPicture> a = some(shots.get(one), length);
        List<SmallPicture> b = some(shots.get(other), length);
        if (a.size() < length + 6 || b.size() < length + 6) return Optional.empty();
        List<SmallPicture> film = new ArrayList<>(a.subList(0, a.size() - length));
        int first = film.size();
        double bend = random.nextDouble(0, 1);
        int direction = random.nextInt(6);
        for (int i = 0; i < length; i++) {
            double way = (i + 1.0) / (length + 1);
            film.add(mix(a.get(a.size() - length + i), b.get(i), kind == 3, way * (1 - bend) + bend * way * way * (3 - 2 * way), way, direction));
        }
        film.addAll(b.subList(length, b.size()));
        LabelType type = kind == 0 ? LabelType.CUT : kind == 3 ? LabelType.WIPE : LabelType.DISSOLVE;
        return Optional.of(new Spliced(film, List.of(new Label(type, first, first + Math.max(0, length - 1), false, ""))));
    }

    /// A stretch of a shot with room for what comes before or after a transition.
    private List<SmallPicture> some(List<SmallPicture> shot, int length) {
        int most = Math.min(shot.size(), length + 20 + random.nextInt(60));
        int from = random.nextInt(shot.size() - most + 1);
        return shot.subList(from, from + most);
    }

    private static SmallPicture mix(SmallPicture a, SmallPicture b, boolean isWipe, double share, double way, int direction) {
        int width = SmallPicture.WIDTH;
        int height = SmallPicture.HEIGHT;
        byte[] luma = new byte[width * height];
        byte[] blue = new byte[luma.length / 4];
        byte[] red = new byte[luma.length / 4];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double s = isWipe ? (place(x / 63.0, y / 35.0, direction) < way ? 1 : 0) : share;
                luma[y * width + x] = (byte) Math.round(a.luma(x, y) * (1 - s) + b.luma(x, y) * s);
                if (x % 2 == 0 && y % 2 == 0) {
                    int at = y / 2 * (width / 2) + x / 2;
                    blue[at] = (byte) Math.round(a.blue(x / 2, y / 2) * (1 - s) + b.blue(x / 2, y / 2) * s);
                    red[at] = (byte) Math.round(a.red(x / 2, y / 2) * (1 - s) + b.red(x / 2, y / 2) * s);
                }
            }
        }
        return new SmallPicture(0, Rational.ZERO, luma, blue, red);
    }

    private static double place(double x, double y, int direction) {
        return switch (direction) {
            case 0 -> x;
            case 1 -> 1 - x;
            case 2 -> y;
            case 3 -> 1 - y;
            case 4 -> (x + y) / 2;
            default -> Math.hypot(x - 0.5, y - 0.5) * 1.4;
        };
    }
}
