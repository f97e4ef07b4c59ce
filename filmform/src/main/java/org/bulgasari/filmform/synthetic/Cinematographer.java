package org.bulgasari.filmform.synthetic;

import java.util.List;
import org.bulgasari.filmform.synthetic.picture.View;
import org.bulgasari.filmform.synthetic.scene.Camera;
import org.bulgasari.filmform.synthetic.scene.Place;
import org.bulgasari.filmform.synthetic.scene.Scene;

/// Decides for each shot how the camera moves and what happens before it.
final class Cinematographer {

    private static final int CLEARANCE = 8;

    private final SyntheticFilm film;
    private final Profile profile;
    private final Chance chance;
    private int lastSide = -1;
    private View lastView = View.WHOLE;

    Cinematographer(SyntheticFilm film, Profile profile, Chance chance) {
        this.film = film;
        this.profile = profile;
        this.chance = chance;
    }

    /// @param side from which to look; another one when it was the last shot's
    /// @param frames on which the shot is alone
    void shoot(Place place, int side, int frames) {
        int views = place.views().size();
        int chosen = side % views == lastSide ? (side + 1) % views : side % views;
        View view = chance.is(0.15) ? beside(lastView) : place.views().get(chosen);
        lastSide = chosen;
        lastView = view;
        double length = frames / film.rate().value();
        boolean whip = length > 1.5 && chance.is(profile == Profile.ACTION ? 0.15 : 0.04);
        Camera camera = whip ? whip(camera(view, length), view, length) : camera(view, length);
        Scene scene = place.scene().from(chance.between(0, 30)).seenBy(camera);
        film.scene(developed(scene, length), frames);
        if (!whip && frames > 4 * CLEARANCE && chance.is(profile.disturbances()))
            disturb(film.length() - frames, frames);
    }

    /// Almost the same view, as one camera step to the side and nearer: the hard case.
    private View beside(View view) {
        double aside = chance.sign() * chance.between(0.25, 0.5) / view.zoom();
        return view.moved(aside, chance.between(-0.1, 0.1)).zoomed(view.zoom() > 2 ? 0.65 : 1.45);
    }

    /// A pan so fast that every frame of it shows something else.
    private Camera whip(Camera camera, View view, double length) {
        double time = chance.between(0.2, 0.5);
        double begin = chance.between(0.4, length - time - 0.4);
        int first = film.length() + film.entrance() + frames(begin);
        film.notCut(first, first + frames(time), "fast pan");
        return camera.swinging(
                chance.sign() * chance.between(1.5, 3) / view.zoom(),
                0,
                begin + film.entrance() / film.rate().value(),
                time);
    }

    private int frames(double seconds) {
        return (int) Math.round(seconds * film.rate().value());
    }

    private Camera camera(View view, double length) {
        Camera still = Camera.still(view);
        double near = 1 / view.zoom();
        double wild = profile == Profile.ACTION ? 2 : 1;
        double kind = chance.between(0, 1);
        if (profile.isDrawn() && kind < 0.7) return still;
        if (kind < 0.35) return still.handheld(chance.seed(), 0.004);
        if (kind < 0.55) return still.moving(chance.sign() * chance.between(0.03, 0.25) * near * wild, 0);
        if (kind < 0.62) return still.moving(0, chance.sign() * chance.between(0.03, 0.2) * near);
        if (kind < 0.75) return still.zooming(Math.pow(chance.between(0.8, 1.3), 1 / Math.max(1, length)));
        if (kind < 0.92) return still.handheld(chance.seed(), chance.between(0.01, 0.07) * wild);
        return still.moving(chance.sign() * chance.between(0.3, 0.9) * near * wild, 0)
                .handheld(chance.seed(), 0.02);
    }

    private Scene developed(Scene scene, double length) {
        double middle = length * chance.between(0.3, 0.7);
        if (chance.is(0.04)) return scene.focused(t -> 0.04 * Math.clamp((middle - t) * 2 + 0.5, 0, 1));
        if (chance.is(0.04)) return scene.lit(t -> 0.65 + 0.35 * Math.tanh((t - middle) * 2));
        if (chance.is(0.04)) return scene.flattened(chance.between(0.25, 0.5), chance.between(0.2, 0.7));
        return scene;
    }

    /// Lays something over the shot that is no transition, clear of its ends.
    private void disturb(int first, int frames) {
        int room = frames - 2 * CLEARANCE;
        int long_ = Math.min(room, chance.whole(6, 24));
        int begin = first + CLEARANCE + chance.whole(0, room - long_);
        Event event = chance.oneOf(List.of(
                () -> pass(begin, chance.whole(1, 3), "flash", Disturbance.flash(chance.between(0.4, 1))),
                () -> pass(begin, long_, "strobe", Disturbance.strobe(chance.between(0.3, 0.9))),
                () -> pass(begin, long_, "explosion", Disturbance.explosion(chance.seed())),
                () -> pass(begin, long_, "camera shake", Disturbance.shake(chance.between(0.01, 0.06))),
                () -> pass(begin, long_, "exposure flicker", Disturbance.flicker(chance.between(0.05, 0.3))),
                () -> pass(begin, long_, "caption", Disturbance.caption(chance.seed())),
                () -> pass(begin, long_, "something passes the lens", passing()),
                () -> pass(begin, long_, "light dims", Disturbance.dimming(chance.between(0.3, 0.7)))));
        event.happen();
    }

    private Disturbance passing() {
        return Disturbance.passing(chance.seed(), chance.between(0.6, 2));
    }

    private void pass(int first, int frames, String remark, Disturbance disturbance) {
        film.disturb(first, first + frames - 1, remark, disturbance);
    }

    private interface Event {
        void happen();
    }
}
