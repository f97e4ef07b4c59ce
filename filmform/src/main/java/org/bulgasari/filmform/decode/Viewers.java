package org.bulgasari.filmform.decode;

import java.util.List;

/// Lets several look on.
record Viewers(List<FilmViewer> list) implements FilmViewer {

    @Override
    public void begin(FilmProperties properties) {
        for (FilmViewer viewer : list) viewer.begin(properties);
    }

    @Override
    public void see(SmallPicture picture) {
        for (FilmViewer viewer : list) viewer.see(picture);
    }

    @Override
    public void see(Still still) {
        for (FilmViewer viewer : list) viewer.see(still);
    }

    @Override
    public void hear(Sound sound) {
        for (FilmViewer viewer : list) viewer.hear(sound);
    }
}
