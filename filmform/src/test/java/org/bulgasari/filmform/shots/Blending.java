package org.bulgasari.filmform.shots;

import java.util.ArrayList;
import java.util.List;
import org.bulgasari.filmform.decode.FilmViewer;
import org.bulgasari.filmform.decode.SmallPicture;
import org.bulgasari.filmform.signals.SignalMeter;
import org.bulgasari.filmform.signals.Signals;
import org.bulgasari.filmform.synthetic.SyntheticFilm;

/// A film of which every frame shows half of the one before, as where the fields of a tape are not told apart.
final class Blending {

    private Blending() {}

    static Signals ofFields(SyntheticFilm film) {
        List<Plate> plates = new ArrayList<>();
        film.show(new FilmViewer() {
            @Override
            public void see(SmallPicture picture) {
                plates.add(Plate.of(picture));
            }
        });
        SignalMeter meter = new SignalMeter();
        for (int i = 0; i < plates.size(); i++) {
            Plate before = plates.get(Math.max(0, i - 1));
            meter.see(plates.get(i).mixed(before, (x, y) -> 0.5).picture());
        }
        return meter.signals();
    }
}
