package org.bulgasari.filmform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bulgasari.filmform.decode.FilmViewer;
import org.bulgasari.filmform.decode.Still;
import org.bulgasari.filmform.plots.BarcodeMeter;
import org.bulgasari.filmform.plots.ContactSheet;
import org.bulgasari.filmform.plots.KeptStills;
import org.bulgasari.filmform.plots.ShotStills;
import org.bulgasari.filmform.plots.StillsFolder;
import org.bulgasari.filmform.report.ReportPictures;
import org.bulgasari.filmform.shots.Shots;

/// The pictures of a film that a study leaves when they are asked for: its barcode, a still of every shot, and
/// all of them on contact sheets.
sealed interface StudyPictures {

    /// Writes them, and gives those that the page shows.
    ReportPictures write(Shots shots, Path folder) throws IOException;

    /// No pictures.
    record None() implements StudyPictures {

        @Override
        public ReportPictures write(Shots shots, Path folder) {
            return ReportPictures.none();
        }
    }

    /// Looks on while the film is decoded, and keeps its stills in a temporary file until the shots are known.
    final class Seen implements StudyPictures, FilmViewer, AutoCloseable {

        private final BarcodeMeter barcode = new BarcodeMeter();
        private final KeptStills stills;

        /// @param folder where the temporary file may lie
        Seen(Path folder) throws IOException {
            stills = new KeptStills(folder);
        }

        @Override
        public void see(Still still) {
            barcode.see(still);
            stills.see(still);
        }

        @Override
        public ReportPictures write(Shots shots, Path folder) throws IOException {
            return drawn(barcode.png(), stills, shots, folder);
        }

        @Override
        public void close() throws IOException {
            stills.close();
        }
    }

    /// The pictures of an earlier study: its barcode stays; a shot that has none of its stills stays empty.
    ///
    /// @param earlier the folder of that study
    record Kept(Path earlier) implements StudyPictures {

        @Override
        public ReportPictures write(Shots shots, Path folder) throws IOException {
            byte[] barcode = Files.readAllBytes(earlier.resolve(StudyFiles.BARCODE));
            return drawn(barcode, StillsFolder.open(earlier.resolve(StudyFiles.STILLS)), shots, folder);
        }
    }

    private static ReportPictures drawn(byte[] barcode, ShotStills stills, Shots shots, Path folder)
            throws IOException {
        List<byte[]> sheets = ContactSheet.draw(stills, shots);
        Files.write(folder.resolve(StudyFiles.BARCODE), barcode);
        Path contact = Files.createDirectories(folder.resolve(StudyFiles.CONTACT));
        for (int i = 0; i < sheets.size(); i++) Files.write(contact.resolve((i + 1) + ".jpg"), sheets.get(i));
        StillsFolder.write(stills, shots, folder.resolve(StudyFiles.STILLS));
        return ReportPictures.of(barcode, sheets);
    }
}
