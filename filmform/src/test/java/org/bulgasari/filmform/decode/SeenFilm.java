package org.bulgasari.filmform.decode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Everything that a viewer is shown of a film.
final class SeenFilm implements FilmViewer {

    final List<SmallPicture> pictures = new ArrayList<>();
    final List<Still> stills = new ArrayList<>();
    final List<Sound> sounds = new ArrayList<>();

    static SeenFilm of(Path film) throws NotAFilm {
        SeenFilm seen = new SeenFilm();
        try (FilmReader reader = FilmReader.open(film, 2)) {
            reader.read(seen);
        }
        return seen;
    }

    @Override
    public void see(SmallPicture picture) {
        pictures.add(picture);
    }

    @Override
    public void see(Still still) {
        stills.add(still);
    }

    @Override
    public void hear(Sound sound) {
        sounds.add(sound);
    }

    List<Double> times() {
        return pictures.stream().map(picture -> picture.time().value()).toList();
    }

    double secondsOfSound() {
        return sounds.stream().mapToInt(Sound::samples).sum() / (double) Sound.SAMPLE_RATE;
    }
}
