package org.bulgasari.filmform.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.bulgasari.filmform.formats.ShotListFormat;
import org.bulgasari.filmform.report.FilmFormReport;
import org.bulgasari.filmform.report.NotAReport;
import org.bulgasari.filmform.report.PictureFigures;
import org.bulgasari.filmform.report.ReportJson;
import org.bulgasari.filmform.report.ReportedShot;

/// Reads films to be compared: reports of this program (`.json`), and shot lists made by hand
/// (`shots.csv`, Cinemetrics, ELAN), which are used alike.
///
/// @param corpus that tells who made them and when
/// @param error of the detector, for reports; lists are taken as they are
public record ComparedFilms(Corpus corpus, DetectorError error) {

    /// Films of groups, in the order of their files: no film twice.
    ///
    /// @throws BadInput for a file that cannot be compared with, and for two files that are of the
    ///     same film or cannot be told apart by name
    public List<ComparedFilm> readDistinct(List<Path> files) throws IOException {
        Map<String, Path> known = new HashMap<>();
        List<ComparedFilm> films = new ArrayList<>();
        for (Path file : files) {
            ComparedFilm film = read(file);
            Path other = known.put(film.id(), file);
            if (other != null) throw new BadInput(twice(file, other, film));
            films.add(film);
        }
        return films;
    }

    private static String twice(Path file, Path other, ComparedFilm film) {
        if (file.equals(other)) return file + " is named twice. A film counts once: name it once.";
        if (film.made() == null)
            return file + ": another list is called " + film.id() + " too (" + other
                    + "). Give lists names of their own, so that films can be told apart.";
        return file + ": a report of the same film file as " + other + " (SHA-256 "
                + film.id().substring(0, 12) + "...). A film counts once: take one of them away.";
    }

    /// @throws IOException with a sentence for the person in front
    public ComparedFilm read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw new BadInput(file + ": there is no such file.");
        ComparedFilm film = isReport(file) ? report(file) : list(file);
        return corpus.find(film).map(film::with).orElse(film);
    }

    static boolean isReport(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private static ComparedFilm list(Path file) throws IOException {
        ShotListFormat format = ShotListFormat.guess(file);
        if (!format.standsAlone())
            throw new BadInput(file + ": a " + format.word()
                    + " list does not tell how long the film's shots are by itself. Give its"
                    + " shots.csv or report.json.");
        double[] lengths = format.read(file, OptionalDouble.empty()).alone().lengths();
        String name = String.valueOf(file.getFileName());
        return new ComparedFilm(
                name, Credits.unknown(name), lengths(lengths, file), Map.of(), DetectorError.ofList(), null);
    }

    private ComparedFilm report(Path file) throws IOException {
        try {
            FilmFormReport report = ReportJson.read(file);
            PictureFigures picture = report.measures().picture();
            return new ComparedFilm(
                    report.film().sha256(),
                    Credits.unknown(report.film().fileName()),
                    lengths(counted(report), file),
                    Map.of(
                            Measure.LUMA, picture.luma(),
                            Measure.CONTRAST, picture.contrast(),
                            Measure.SATURATION, picture.saturation(),
                            Measure.ACTIVITY, picture.activity()),
                    error,
                    report.made());
        } catch (NotAReport e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }

    /// Shots that were on screen for no time at all, as broken files have them, are left out.
    private static double[] counted(FilmFormReport report) {
        return report.shots().stream()
                .filter(shot -> shot.counted() && shot.length() > 0)
                .mapToDouble(ReportedShot::length)
                .toArray();
    }

    private static Lengths lengths(double[] lengths, Path file) throws BadInput {
        if (lengths.length == 0) throw new BadInput(file + ": no shot of it counts, so there is nothing to compare.");
        try {
            return Lengths.of(lengths);
        } catch (IllegalArgumentException e) {
            throw new BadInput(file + ": " + e.getMessage(), e);
        }
    }
}
