package org.bulgasari.filmform.synthetic;

import org.bulgasari.filmform.synthetic.picture.Argb;
import org.bulgasari.filmform.synthetic.scene.Place;
import org.bulgasari.filmform.synthetic.scene.Places;
import org.bulgasari.filmform.synthetic.scene.Scene;
import org.bulgasari.filmform.synthetic.scene.Title;

/// Tells a film by chance: sequences in one place after another, each of some shots from several sides, among
/// them shot and reverse shot; titles before, between and after.
final class Story {

    private final SyntheticFilm film;
    private final Profile profile;
    private final Chance chance;
    private final Cinematographer cinematographer;
    private boolean entered;

    Story(SyntheticFilm film, Profile profile, Chance chance) {
        this.film = film;
        this.profile = profile;
        this.chance = chance;
        this.cinematographer = new Cinematographer(film, profile, chance);
    }

    void tell(double seconds) {
        if (chance.is(0.4)) opening();
        while (seconds() < seconds) {
            sequence(seconds);
            if (seconds() < seconds && chance.is(0.12)) card();
        }
        if (chance.is(0.3)) ending();
    }

    private double seconds() {
        return film.length() / film.rate().value();
    }

    private int frames(double time) {
        return (int) Math.round(time * film.rate().value());
    }

    private void opening() {
        film.hold(frames(chance.between(0.3, 1)));
        if (chance.is(0.5)) film.fadeIn(chance.octaves(8, 90));
        entered = true;
    }

    private void sequence(double until) {
        Place place = place();
        int shots = chance.whole(2, 8);
        boolean reverse = chance.is(0.4);
        double hurry = chance.is(0.06) ? 0.08 : 1;
        for (int i = 0; i < shots && seconds() < until; i++) {
            if (film.length() > 0 && !entered) enter(i == 0);
            entered = false;
            int side = reverse ? 1 + i % 2 : chance.whole(0, 20);
            cinematographer.shoot(place, side, length(hurry));
        }
    }

    private Place place() {
        if (profile.isDrawn()) return Places.drawn(chance.seed());
        return chance.is(0.1) ? Places.night(chance.seed()) : Places.any(chance.seed());
    }

    /// Never under four frames.
    private int length(double hurry) {
        double time = Math.min(15, chance.around(profile.medianShot() * hurry, 0.7));
        return Math.max(chance.whole(4, 9), frames(time));
    }

    /// New places are entered by gradual transitions more often than new sides of one place.
    private void enter(boolean newPlace) {
        double often = newPlace ? 1.8 : 0.6;
        if (chance.is(profile.dissolves() * often)) film.dissolve(chance.octaves(4, 100), chance.is(0.3) ? 1.6 : 1);
        else if (chance.is(profile.fades() * often)) fade();
        else if (chance.is(profile.wipes() * often))
            film.wipe(chance.oneOf(Wipe.ALL), chance.octaves(8, 60), chance.is(0.5) ? chance.between(0.05, 0.4) : 0);
        else film.cut();
    }

    private void fade() {
        int colour =
                chance.is(0.8) ? Argb.BLACK : chance.is(0.7) ? Argb.WHITE : Argb.ofHue(chance.between(0, 1), 0.7, 0.5);
        boolean slow = chance.is(0.2);
        boolean cutToIt = chance.is(0.15);
        if (!cutToIt) film.fadeOut(slow ? chance.whole(50, 90) : chance.octaves(6, 50), colour);
        if (cutToIt || chance.is(0.5)) film.hold(chance.whole(6, 24));
        if (cutToIt || chance.is(0.8)) film.fadeIn(slow ? chance.whole(40, 90) : chance.octaves(6, 50));
    }

    /// A card of writing, or a small title that comes and goes on black.
    private void card() {
        enter(true);
        Scene ground = (canvas, time) -> canvas.fill(Argb.BLACK);
        if (chance.is(0.6)) {
            int paper = chance.is(0.6) ? Argb.BLACK : Argb.ofHue(chance.between(0, 1), 0.5, chance.between(0.1, 0.5));
            Scene card = (canvas, time) -> canvas.fill(paper);
            film.scene(card.with(Title.card(chance.seed())), frames(chance.between(1, 3)));
        } else {
            int before = frames(chance.between(0.4, 1));
            int shown = frames(chance.between(0.8, 2));
            int first = film.length();
            film.scene(ground, before + shown + before);
            int appears = film.length() - before - shown;
            if (appears < first) throw new IllegalStateException("A title before its card");
            Scene title = Title.small(chance.seed());
            film.disturb(appears, appears + shown - 1, "title on black", (canvas, step, of) -> title.paint(canvas, 0));
        }
    }

    private void ending() {
        enter(true);
        Scene ground = (canvas, time) -> canvas.fill(Argb.BLACK);
        film.scene(ground.with(Title.credits(chance.seed())), frames(chance.between(2, 5)));
        if (chance.is(0.4)) film.fadeOut(chance.octaves(10, 50)).hold(chance.whole(2, 20));
    }
}
