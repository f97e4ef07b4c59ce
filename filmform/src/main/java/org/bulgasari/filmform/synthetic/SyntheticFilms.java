package org.bulgasari.filmform.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.synthetic.picture.Argb;
import org.bulgasari.filmform.time.Rational;

/// Films told by chance, alike to real ones in what they show and how they are cut. The same seed gives the
/// same film.
public final class SyntheticFilms {

    private static final List<Rational> RATES =
            List.of(new Rational(25, 1), new Rational(24, 1), new Rational(24000, 1001), new Rational(30000, 1001));

    private SyntheticFilms() {}

    /// A film of 20 to 60 seconds, 320 by 180 points, of a profile that the seed decides.
    public static SyntheticFilm random(long seed) {
        Profile[] all = Profile.values();
        return random(seed, all[Math.floorMod(seed, all.length)]);
    }

    /// A film of 20 to 60 seconds, 320 by 180 points.
    public static SyntheticFilm random(long seed, Profile profile) {
        return random(seed, profile, 320, 180, new Chance(~seed).between(20, 60));
    }

    /// A film of any size and length.
    ///
    /// @param seconds that it lasts at least; the last shot ends in its own time
    public static SyntheticFilm random(long seed, Profile profile, int width, int height, double seconds) {
        Chance chance = new Chance(seed * 5 + profile.name().hashCode());
        SyntheticFilm film = SyntheticFilm.of(width, height, chance.oneOf(RATES));
        new Story(film, profile, chance).tell(seconds);
        return film.on(stock(profile, chance)).repeatingEvery(profile.isBlackAndWhite() && chance.is(0.4) ? 5 : 0);
    }

    private static Stock stock(Profile profile, Chance chance) {
        List<Stock> stocks = new ArrayList<>();
        if (profile.isBlackAndWhite()) wear(stocks, chance);
        else if (chance.is(0.1)) stocks.add(Stock.blackAndWhite(Argb.WHITE));
        if (chance.is(0.4)) stocks.add(Stock.graded(chance.between(0.3, 0.9), chance.between(0, 0.1)));
        stocks.add(Stock.grain(chance.between(0, profile.isDrawn() ? 0.02 : 0.06), chance.seed()));
        if (chance.is(0.2)) stocks.add(Stock.letterbox(chance.between(0.08, 0.15)));
        if (chance.is(0.1)) stocks.add(Stock.logo());
        return Stock.all(stocks);
    }

    private static void wear(List<Stock> stocks, Chance chance) {
        boolean tinted = chance.is(0.3);
        stocks.add(Stock.blackAndWhite(tinted ? Argb.ofHue(chance.between(0, 0.15), 0.25, 1) : Argb.WHITE));
        stocks.add(Stock.flicker(chance.between(0, 0.07), chance.seed()));
        if (chance.is(0.6)) stocks.add(Stock.scratches(chance.between(0.05, 0.5), chance.seed()));
        if (chance.is(0.4)) stocks.add(Stock.stains(chance.between(0.1, 0.4), chance.seed()));
        if (chance.is(0.6)) stocks.add(Stock.weave(chance.between(0.002, 0.012), chance.seed()));
    }
}
