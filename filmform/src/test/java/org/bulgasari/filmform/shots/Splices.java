package org.bulgasari.filmform.shots;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bulgasari.filmform.decode.SmallPicture;
import org.bulgasari.filmform.synthetic.Label;
import org.bulgasari.filmform.synthetic.LabelType;

/// Joins shots of a real film anew: what moves is real, and where the joins are is known.
final class Splices {

    /// A film made of small pictures, with its truth.
    record Spliced(List<SmallPicture> pictures, List<Label> labels) {}

    private static final int SHORTEST = 24;

    private final List<List<Plate>> shots = new ArrayList<>();
    private final Random random;

    Splices(List<SmallPicture> pictures, List<Label> labels, Random random) {
        this.random = random;
        List<Plate> plates = pictures.stream().map(Plate::of).toList();
        int start = 0;
        for (Label label : labels) {
            if (label.type() == LabelType.NOT_A_CUT) continue;
            add(plates, start, label.first());
            start = Math.max(start, label.type() == LabelType.CUT ? label.first() : label.last() + 1);
        }
        add(plates, start, plates.size());
    }

    private void add(List<Plate> plates, int from, int to) {
        if (to - from >= SHORTEST) shots.add(plates.subList(from, to));
    }

    boolean possible() {
        return shots.size() > 1;
    }

    /// Shots joined by cuts, dissolves and wipes.
    Spliced next(int count) {
        List<Plate> film = new ArrayList<>(retake());
        List<Label> labels = new ArrayList<>();
        for (int i = 1; i < count; i++) join(film, retake(), labels);
        if (random.nextInt(3) == 0) blend(film);
        return new Spliced(film.stream().map(Plate::picture).toList(), labels);
    }

    /// Every frame with half of the one before, as fields that are not told apart.
    private static void blend(List<Plate> film) {
        for (int i = film.size() - 1; i > 0; i--) film.set(i, film.get(i).mixed(film.get(i - 1), (x, y) -> 0.5));
    }

    private List<Plate> retake() {
        return new Retake(random).of(shots.get(random.nextInt(shots.size())), 12 + random.nextInt(120));
    }

    private void join(List<Plate> film, List<Plate> next, List<Label> labels) {
        int sinceLast = film.size() - (labels.isEmpty() ? 0 : labels.getLast().last() + 1);
        int room = Math.min(sinceLast, next.size()) - 6;
        int kind = random.nextInt(6);
        int length = (int) Math.exp(random.nextDouble(Math.log(4), Math.log(100)));
        if (kind < 3 || length > room) {
            labels.add(new Label(LabelType.CUT, film.size(), film.size(), false, ""));
            film.addAll(next);
            return;
        }
        int first = film.size() - length;
        double bend = random.nextInt(2) * random.nextDouble();
        Plate.Share front = front();
        double soft = random.nextInt(2) == 0 ? 1e-3 : random.nextDouble(0, 0.3);
        for (int i = 0; i < length; i++) {
            double way = (i + 1.0) / (length + 1);
            double mixed = way * (1 - bend) + bend * way * way * (3 - 2 * way);
            Plate.Share share = kind == 5
                    ? (x, y) -> Math.clamp((way * (1 + soft) - front.at(x, y)) / soft, 0.0, 1.0)
                    : (x, y) -> mixed;
            film.set(first + i, film.get(first + i).mixed(next.get(i), share));
        }
        film.addAll(next.subList(length, next.size()));
        LabelType type = kind == 5 ? LabelType.WIPE : LabelType.DISSOLVE;
        labels.add(new Label(type, first, first + length - 1, false, ""));
    }

    /// When a wipe reaches a place, from 0 to 1.
    private Plate.Share front() {
        return switch (random.nextInt(6)) {
            case 0 -> (x, y) -> x;
            case 1 -> (x, y) -> 1 - x;
            case 2 -> (x, y) -> y;
            case 3 -> (x, y) -> 1 - y;
            case 4 -> (x, y) -> (x + y) / 2;
            default -> (x, y) -> Math.min(1, Math.hypot(x - 0.5, y - 0.5) * 1.4);
        };
    }
}
