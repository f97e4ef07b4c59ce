package org.bulgasari.filmform.copies.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.bulgasari.filmform.fingerprints.Crop;
import org.bulgasari.filmform.fingerprints.DamagedFile;
import org.bulgasari.filmform.fingerprints.DrawnFilm;
import org.bulgasari.filmform.fingerprints.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmIndexTest {

    @TempDir
    Path folder;

    private static void enrol(FilmIndex index, String name, Fingerprint film) throws IOException {
        try (Enrolment enrolment = index.enrol()) {
            enrolment.add(name, film);
            enrolment.commit();
        }
    }

    private static void assertAllFound(FilmIndex index, Map<String, Fingerprint> films) throws IOException {
        assertThat(index.films()).extracting(EnrolledFilm::name).containsExactlyElementsOf(films.keySet());
        for (Map.Entry<String, Fingerprint> film : films.entrySet()) {
            Fingerprint print = film.getValue();
            for (int i = 0; i < print.landmarks(); i++)
                for (Crop crop : List.of(Crop.WHOLE, Crop.CENTRAL))
                    assertFound(
                            index,
                            film.getKey(),
                            print.landmark(i).hash(crop),
                            print.landmark(i).tick());
        }
    }

    private static void assertFound(FilmIndex index, String name, long hash, int tick) throws IOException {
        Query query = new Query(0, List.of(new Query.Asked(0, new Probe(hash, 0, false))));
        assertThat(index.places(query, 1000))
                .anyMatch(place -> place.film().name().equals(name) && Math.abs(place.tick() - tick) <= 16);
    }

    @Test
    void everyEnrolledHashIsFoundAfterAnySeriesOfEnrollingMergingAndReopening() throws Exception {
        Random random = new Random(11);
        Map<String, Fingerprint> films = new LinkedHashMap<>();
        FilmIndex index = FilmIndex.openForWriting(folder);
        for (int step = 0; step < 24; step++) {
            switch (random.nextInt(4)) {
                case 0 -> index.merge();
                case 1 -> {
                    index.close();
                    index = FilmIndex.openForWriting(folder);
                }
                default -> {
                    Fingerprint film =
                            DrawnFilm.of(random.longs(1 + random.nextInt(4)).toArray());
                    films.put("Film " + step, film);
                    enrol(index, "Film " + step, film);
                }
            }
            index.verify();
        }
        assertAllFound(index, films);
        index.close();
    }

    @Test
    void whatIsNotCommittedDoesNotCountAndLeavesNothing() throws Exception {
        try (FilmIndex index = FilmIndex.openForWriting(folder)) {
            enrol(index, "Kept", DrawnFilm.of(1));
            try (Enrolment enrolment = index.enrol()) {
                enrolment.add("Given up", DrawnFilm.of(2));
            }
        }
        try (FilmIndex index = FilmIndex.openForWriting(folder);
                Stream<Path> films = Files.list(folder.resolve("films"))) {
            assertThat(index.films()).extracting(EnrolledFilm::name).containsExactly("Kept");
            assertThat(films).hasSize(1);
        }
    }

    @Test
    void aSecondWriterIsTurnedAway() throws Exception {
        try (FilmIndex index = FilmIndex.openForWriting(folder)) {
            assertThat(index.films()).isEmpty();
            assertThatThrownBy(() -> FilmIndex.openForWriting(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("try again");
        }
    }

    @Test
    void damagedPartsAreRefusedInASentence() throws Exception {
        try (FilmIndex index = FilmIndex.openForWriting(folder)) {
            enrol(index, "Film", DrawnFilm.of(1, 2, 3));
        }
        Path segment;
        try (Stream<Path> files = Files.list(folder)) {
            segment = files.filter(file -> file.toString().endsWith(".segment"))
                    .findFirst()
                    .orElseThrow();
        }
        Random random = new Random(3);
        for (Path file : List.of(segment, folder.resolve("manifest"))) {
            byte[] sound = Files.readAllBytes(file);
            for (int i = 0; i < 150; i++) {
                byte[] damaged = sound.clone();
                if (i % 2 == 0) damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
                else damaged = Arrays.copyOf(damaged, random.nextInt(damaged.length));
                replace(file, damaged);
                assertThatThrownBy(this::openAndVerify)
                        .isInstanceOf(DamagedFile.class)
                        .hasMessageContaining(file.toString())
                        .hasMessageEndingWith(".");
            }
            replace(file, sound);
        }
        openAndVerify();
    }

    /// A new file in the old one's place: what is mapped may not be cut short under the reader.
    private void replace(Path file, byte[] bytes) throws IOException {
        Path fresh = folder.resolve("fresh");
        Files.write(fresh, bytes);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void openAndVerify() throws IOException {
        try (FilmIndex index = FilmIndex.open(folder)) {
            index.verify();
        }
    }
}
