package org.bulgasari.filmform.synthetic.scene;

import java.util.List;
import java.util.function.LongFunction;

/// Every kind of place there is to film. Each costs some tens of milliseconds to build.
public final class Places {

    private static final List<LongFunction<Place>> KINDS = List.of(
            Landscape::place,
            Interior::place,
            Interior::place,
            Interior::place,
            Interior::place,
            City::street,
            City::street,
            City::street,
            Landscape::place,
            Foliage::place,
            City::crowd,
            City::night,
            Foliage::place,
            Turbulence::fire,
            Turbulence::water,
            Turbulence::smoke,
            Places::snowfall,
            Places::rain,
            Places::fog);

    private Places() {}

    /// A place of any kind, those that films show most often more often.
    public static Place any(long seed) {
        return KINDS.get(Math.floorMod((seed * 0x9E3779B97F4A7C15L) >>> 20, KINDS.size()))
                .apply(seed);
    }

    /// A drawn place, as all of an animated film's are.
    public static Place drawn(long seed) {
        return Cel.place(seed);
    }

    /// A place with two people who talk.
    public static Place room(long seed) {
        return Interior.place(seed);
    }

    /// A place with hardly any light.
    public static Place night(long seed) {
        return City.night(seed);
    }

    private static Place snowfall(long seed) {
        return under("snow", Landscape.place(seed), Weather.snow(seed, 120));
    }

    private static Place rain(long seed) {
        return under("rain", City.street(seed), Weather.rain(seed, 90));
    }

    private static Place fog(long seed) {
        return under("fog", Landscape.place(seed), Weather.fog(seed, 0.55 + seed % 25 / 100.0));
    }

    private static Place under(String name, Place place, Scene weather) {
        return new Place(name, place.scene().with(weather), place.views());
    }
}
