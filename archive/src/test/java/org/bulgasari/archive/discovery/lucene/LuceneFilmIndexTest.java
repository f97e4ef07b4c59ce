package org.bulgasari.archive.discovery.lucene;

import java.nio.file.Path;
import org.bulgasari.archive.discovery.FilmIndex;
import org.bulgasari.archive.discovery.FilmIndexContract;

class LuceneFilmIndexTest extends FilmIndexContract {

    @Override
    protected FilmIndex open(Path folder) {
        return LuceneFilmIndex.open(folder);
    }

    @Override
    protected FilmIndex openForReading(Path folder) {
        return LuceneFilmIndex.openForReading(folder);
    }
}
