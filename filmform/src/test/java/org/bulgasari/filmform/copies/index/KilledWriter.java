package org.bulgasari.filmform.copies.index;

import java.nio.file.Path;
import java.util.Random;
import org.bulgasari.filmform.fingerprints.DrawnFilm;

/// Enrols films without end and says after each that it is enrolled; for being killed.
public final class KilledWriter {

    private KilledWriter() {}

    public static void main(String[] args) throws Exception {
        Random random = new Random();
        try (FilmIndex index = FilmIndex.openForWriting(Path.of(args[0]))) {
            while (true) {
                String name = "Film " + random.nextLong();
                try (Enrolment enrolment = index.enrol()) {
                    enrolment.add(name, DrawnFilm.of(random.nextLong()));
                    enrolment.commit();
                }
                System.out.println(name);
                index.merge();
            }
        }
    }
}
