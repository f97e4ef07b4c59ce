package org.bulgasari.filmform.shots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bulgasari.filmform.decode.FilmViewer;
import org.bulgasari.filmform.decode.SmallPicture;
import org.bulgasari.filmform.signals.SignalMeter;
import org.bulgasari.filmform.signals.Signals;
import org.bulgasari.filmform.signals.SignalsFile;
import org.bulgasari.filmform.signals.SignalsWriter;
import org.bulgasari.filmform.synthetic.SyntheticFilm;
import org.bulgasari.filmform.time.FrameTimes;
import org.bulgasari.filmform.time.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StretchesTest {

    @TempDir
    Path folder;

    private static List<SmallPicture> pictures(SyntheticFilm film) {
        List<SmallPicture> pictures = new ArrayList<>();
        film.show(new FilmViewer() {
            @Override
            public void see(SmallPicture picture) {
                pictures.add(picture);
            }
        });
        return pictures;
    }

    /// The same scenes again and again, each time a little shorter, and a night that is longer than any margin.
    private static List<SmallPicture> longFilm() {
        List<SmallPicture> scenes = pictures(new SyntheticFilm()
                .scene(1, 40)
                .dissolve(12)
                .scene(2, 60)
                .fadeOut(15)
                .hold(6)
                .fadeIn(15)
                .scene(3, 50)
                .scene(4, 90)
                .dissolve(24)
                .scene(5, 120));
        List<SmallPicture> dark =
                pictures(new SyntheticFilm().scene(6, 20).fadeOut(20).hold(3));
        List<SmallPicture> film = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            film.addAll(scenes.subList(0, scenes.size() - 5 * i));
            if (i == 6) film.addAll(dark);
            if (i == 6) film.addAll(Collections.nCopies(1700, dark.getLast()));
        }
        return film;
    }

    @Test
    void inStretchesTheSameIsFoundAsInOnePiece() throws Exception {
        List<SmallPicture> film = longFilm();
        SignalMeter inMemory = new SignalMeter();
        film.forEach(inMemory::see);
        Signals signals = inMemory.signals();
        Path file = folder.resolve("signals.bin");
        try (SignalsWriter writer = new SignalsWriter(file)) {
            SignalMeter onDisk = new SignalMeter(writer);
            film.forEach(onDisk::see);
            onDisk.finish();
            writer.finish(FrameTimes.constant(film.size(), new Rational(25, 1)));
        }

        List<Transition> whole = TransitionFinder.USUAL.find(signals);

        try (SignalsFile kept = SignalsFile.open(file)) {
            assertThat(whole).hasSizeGreaterThan(15);
            assertThat(TransitionFinder.USUAL.find(kept, Classifiers.USUAL, 1)).isEqualTo(whole);
            
        }
    }
}
