package org.bulgasari.filmform.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
public final class ComparedFilms {

    private ComparedFilms() {}

    /// @param error of the detector, for reports; shot lists have none
    /// @throws IOException with a sentence for the person in front
    public static ComparedFilm read(Path file, DetectorError error) throws IOException {
        if (!Files.isRegularFile(file)) throw new BadInput(file + ": there is no such file.");
        String name = String.valueOf(file.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(".json")) return report(file, error);
        ShotListFormat format = ShotListFormat.guess(file);
        if (!format.standsAlone())
            throw new BadInput(file + ": a " + format.word()
                    + " list does not tell how long the film's shots are by itself. Give its"
                    + " shots.csv or report.json.");
        double[] lengths = format.read(file, OptionalDouble.empty()).alone().lengths();
        return new ComparedFilm(name, Credits.unknown(name), Lengths.of(lengths), Map.of(), DetectorError.none());
    }

    private static ComparedFilm report(Path file, DetectorError error) throws IOException {
        try {
            return of(ReportJson.read(file), error);
        } catch (NotAReport e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            throw new BadInput(file + ": no shot of it counts, so there is nothing to compare.", e);
        }
    }

    /// A report, with the file name for a title until a corpus or protocol tells a better one.
    ///
    /// Shots that were on screen for no time at all, as broken files have them, are left out.
    ///
    /// @throws IllegalArgumentException when no shot counts
    public static ComparedFilm of(FilmFormReport report, DetectorError error) {
        double[] lengths = report.shots().stream()
                .filter(shot -> shot.counted() && shot.length() > 0)
                .mapToDouble(ReportedShot::length)
                .toArray();
        PictureFigures picture = report.measures().picture();
        return new ComparedFilm(
                report.film().sha256(),
                Credits.unknown(report.film().fileName()),
                Lengths.of(lengths),
                Map.of(
                        Measure.LUMA, picture.luma(),
                        Measure.CONTRAST, picture.contrast(),
                        Measure.SATURATION, picture.saturation(),
                        Measure.ACTIVITY, picture.activity()),
                error);
    }
}
