package org.bulgasari.filmform.synthetic.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.bulgasari.filmform.synthetic.picture.Argb;
import org.bulgasari.filmform.synthetic.picture.Canvas;
import org.bulgasari.filmform.synthetic.picture.Paint;
import org.bulgasari.filmform.synthetic.picture.Ramp;
import org.bulgasari.filmform.synthetic.picture.Texture;
import org.bulgasari.filmform.synthetic.picture.View;

/// A street: houses with windows, cars, people walking; by day, or by night with lights.
final class City implements Scene {

    private static final int HOUSES = 12;

    private final boolean night;
    private final Ramp sky;
    private final Texture stone;
    private final int street;
    private final List<double[]> houses = new ArrayList<>();
    private final List<double[]> cars = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();

    private City(long seed, boolean night, int crowd) {
        SplittableRandom random = new SplittableRandom(seed);
        this.night = night;
        stone = new Texture(seed, 10, 5, 0.75);
        double light = night ? 0.12 : random.nextDouble(0.6, 1);
        sky = Ramp.of(Argb.ofHue(0.6, 0.5, light * 0.7), Argb.ofHue(random.nextDouble(), 0.25, light));
        street = Argb.ofHue(random.nextDouble(), 0.1, light * random.nextDouble(0.3, 0.6));
        for (int i = 0; i < HOUSES; i++)
            houses.add(new double[] {
                -3.6 + i * 0.6,
                random.nextDouble(-0.9, 0.1),
                random.nextDouble(),
                random.nextDouble(0, 0.5),
                light * random.nextDouble(0.3, 0.9)
            });
        for (int i = random.nextInt(0, 5); i > 0; i--)
            cars.add(new double[] {
                random.nextDouble(-4, 4),
                random.nextDouble(0.5, 0.75),
                random.nextDouble(-1.2, 1.2),
                random.nextDouble(),
                night ? 0.15 : random.nextDouble(0.2, 0.9)
            });
        for (int i = 0; i < crowd; i++)
            people.add(new Person(
                    random.nextLong(),
                    random.nextDouble(-2.8, 2.8),
                    0.6 + 0.5 * i / crowd,
                    0.1 + 0.08 * i / crowd,
                    random.nextDouble(-0.25, 0.25)));
    }

    static Place street(long seed) {
        return place("street", new City(seed, false, 5));
    }

    static Place crowd(long seed) {
        return place("crowd", new City(seed, false, 45));
    }

    static Place night(long seed) {
        return place("night", new City(seed, true, 3));
    }

    private static Place place(String name, City city) {
        Person someone = city.people.getLast();
        return new Place(
                name,
                city,
                List.of(
                        View.WHOLE,
                        someone.close(5),
                        new View(-1.8, -0.1, 2.2),
                        new View(1.7, 0.25, 2.6),
                        new View(0.4, -0.5, 3.5)));
    }

    @Override
    public void paint(Canvas canvas, double seconds) {
        canvas.paint(8, (x, y, point) -> sky.at((y + 1) / 1.4 + (stone.at(x * 0.1, y * 0.2, point) - 0.5) * 0.4));
        for (double[] house : houses) house(canvas, house);
        canvas.paint(1, Paint.below(x -> 0.42, (x, y, point) -> {
            double far = 1 / (y - 0.2);
            return Argb.lit(street, 0.6 + stone.at(x * far * 0.2, far * 0.5, point * far) * 0.8);
        }));
        for (double[] car : cars) car(canvas, car, seconds);
        for (Person person : people) person.paint(canvas, seconds);
    }

    private void house(Canvas canvas, double[] house) {
        double left = house[0];
        int front = Argb.ofHue(house[2], house[3], house[4]);
        canvas.box(left, house[1], left + 0.56, 0.45, (x, y, point) -> {
            boolean pane = (x - left) % 0.14 > 0.05 && (x - left) % 0.14 < 0.12 && (y + 2) % 0.2 > 0.08;
            if (!pane || point > 0.05) return Argb.lit(front, 0.6 + 0.8 * stone.at(x * 0.4, y * 0.4, point));
            double lamp = stone.at(Math.floor(x / 0.14) * 0.37, Math.floor(y / 0.2) * 0.53, 0.001);
            return night ? (lamp > 0.55 ? Argb.of(1, 0.8, 0.45) : Argb.grey(0.03)) : Argb.grey(0.1 + lamp * 0.4);
        });
        if (night) canvas.glow(left + 0.05, 0.2, 0.35, Argb.covering(Argb.of(1, 0.75, 0.4), 0.8));
    }

    private void car(Canvas canvas, double[] car, double seconds) {
        double x = Math.IEEEremainder(car[0] + car[2] * seconds, 9);
        double y = car[1];
        int body = Argb.ofHue(car[3], 0.6, car[4]);
        canvas.box(x - 0.22, y - 0.12, x + 0.22, y, Paint.plain(body));
        canvas.box(x - 0.12, y - 0.2, x + 0.13, y - 0.11, Paint.plain(Argb.lit(body, 0.5)));
        canvas.disc(x - 0.13, y, 0.05, 0.05, Paint.plain(Argb.grey(0.05)));
        canvas.disc(x + 0.13, y, 0.05, 0.05, Paint.plain(Argb.grey(0.05)));
        if (night) canvas.glow(x + Math.signum(car[2]) * 0.25, y - 0.05, 0.3, Argb.of(1, 1, 0.8));
    }
}
