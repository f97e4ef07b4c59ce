package org.bulgasari.filmform.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.bulgasari.filmform.shots.Shots;
import org.bulgasari.filmform.shots.Transition.Source;

/// The kinds of shot list.
public enum ShotListFormat {
    /// `transitions.csv`; it does not tell where the film ends, so it is read with the film only.
    TRANSITIONS("transitions.csv"),
    /// `shots.csv`.
    SHOTS("shots.csv"),
    /// Edit decision list, CMX 3600. Written only.
    EDL("shots.edl"),
    /// OpenTimelineIO. Written only.
    OTIO("shots.otio"),
    /// Cinemetrics.
    CINEMETRICS("cinemetrics.csv"),
    /// ELAN annotations.
    ELAN("shots.eaf");

    private final String fileName;

    ShotListFormat(String fileName) {
        this.fileName = fileName;
    }

    /// As the command line names it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The name under which `study` writes it.
    public String fileName() {
        return fileName;
    }

    /// Formats by their words, divided by commas: `edl,otio`.
    ///
    /// @throws IllegalArgumentException with a sentence for a word that is none
    public static List<ShotListFormat> ofWords(String words) {
        return Arrays.stream(words.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(ShotListFormat::ofWord)
                .distinct()
                .toList();
    }

    private static ShotListFormat ofWord(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no format \"" + word + "\"; there are "
                        + Arrays.stream(values()).map(ShotListFormat::word).collect(Collectors.joining(", ")) + "."));
    }

    /// Replaces the file whole or not at all.
    public void write(Shots shots, String title, Path file) throws IOException {
        switch (this) {
            case TRANSITIONS -> TransitionsCsv.write(shots, file);
            case SHOTS -> ShotsCsv.write(shots, file);
            case EDL -> Edl.write(shots, title, file);
            case OTIO -> Otio.write(shots, title, file);
            case CINEMETRICS -> Cinemetrics.write(shots, file);
            case ELAN -> Elan.write(shots, title, file);
        }
    }

    /// Whether files of this kind can be read without the film they were made from.
    public boolean standsAlone() {
        return this == SHOTS || this == CINEMETRICS || this == ELAN;
    }

    /// Reads a list by itself.
    ///
    /// @throws NotAShotList when it is none of this kind
    /// @throws UnsupportedOperationException unless `standsAlone`
    public ShotList read(Path file, OptionalDouble filmLength) throws IOException {
        return switch (this) {
            case SHOTS -> ShotsCsv.read(file, Source.HAND);
            case CINEMETRICS -> Cinemetrics.read(file, filmLength);
            case ELAN -> Elan.read(file, Optional.empty());
            case TRANSITIONS, EDL, OTIO -> throw new UnsupportedOperationException(word() + " is not read by itself.");
        };
    }

    /// The kind of an unknown file, by its name and, for tables, by its first line: our own `shots.csv`, else
    /// Cinemetrics.
    public static ShotListFormat guess(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".eaf")) return ELAN;
        if (name.endsWith(".edl")) return EDL;
        if (name.endsWith(".otio")) return OTIO;
        String first = BoundedText.read(file).lines().findFirst().orElse("");
        if (first.contains("first_time") && first.contains("confidence")) return TRANSITIONS;
        return first.contains("start_time") && first.contains("end_time") ? SHOTS : CINEMETRICS;
    }
}
