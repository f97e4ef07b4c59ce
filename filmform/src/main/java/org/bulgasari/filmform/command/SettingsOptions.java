package org.bulgasari.filmform.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.bulgasari.filmform.StudySettings;
import org.bulgasari.filmform.formats.ShotListFormat;
import org.bulgasari.filmform.measures.Exclusion;
import org.bulgasari.filmform.measures.Span;
import org.bulgasari.filmform.measures.StudyProfile;
import org.bulgasari.filmform.shots.CorrectionsFile;
import org.bulgasari.filmform.shots.TransitionFinder;
import org.bulgasari.filmform.time.Rational;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of a study, laid over settings there are already.
final class SettingsOptions {

    private static final Set<String> LANGUAGES = new TreeSet<>(Set.of("en", "it", "ko"));

    @Option(
            names = "--pictures",
            description = "Also write pictures of the film: barcode.png, contact.jpg, a still of every shot."
                    + " They republish it: mind its rights.")
    private boolean pictures;

    @Option(
            names = "--format",
            paramLabel = "NAMES",
            description = "Also write the shots as edl, otio, cinemetrics or elan; several divided by commas.")
    private String formats = "";

    @Option(names = "--language", paramLabel = "LANGUAGE", description = "Of report.html: en, it or ko.")
    private @Nullable String language;

    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            description = "Transitions by hand, laid over those found; docs/reference/shot-lists.md tells how.")
    private @Nullable Path corrections;

    @Option(names = "--cuts", paramLabel = "SURETY", description = "That a cut needs, 0 to 1; more finds fewer.")
    private @Nullable Double cuts;

    @Option(names = "--graduals", paramLabel = "SURETY", description = "That a dissolve or wipe needs, 0 to 1.")
    private @Nullable Double graduals;

    @Option(names = "--profile", paramLabel = "NAME", description = "What the profile is called in the report.")
    private @Nullable String profile;

    @Option(
            names = "--speed",
            paramLabel = "N/M",
            description = "What the file's times are multiplied by to be those of the projection: 25/24 for a film sped"
                    + " up for PAL.")
    private @Nullable String speed;

    @Option(
            names = "--exclude",
            paramLabel = "KIND:FROM-TO",
            description = "A stretch whose shots do not count: titles, credits, intertitle or other, from where to"
                    + " where: titles:0-1:35, credits:f98000-f99210. May be given often.")
    private List<String> exclusions = List.of();

    @Option(
            names = "--without-intertitles",
            description = "Stretches excluded as intertitles do not count; else they do and are only listed.")
    private boolean withoutIntertitles;

    /// @throws IllegalArgumentException with a sentence for what is not understood
    /// @throws IOException when the corrections cannot be read, with a sentence
    StudySettings over(StudySettings settings) throws IOException {
        if (corrections != null) CorrectionsFile.read(corrections);
        return new StudySettings(
                finder(settings.finder()),
                profile(settings.profile()),
                corrections == null ? settings.corrections() : corrections.toAbsolutePath(),
                pictures || settings.pictures(),
                formats.isBlank() ? settings.formats() : ShotListFormat.ofWords(formats),
                language == null ? settings.language() : language(language));
    }

    boolean hasCorrections() {
        return corrections != null;
    }

    private TransitionFinder finder(TransitionFinder finder) {
        return new TransitionFinder(
                cuts == null ? finder.cuts() : surety("--cuts", cuts),
                graduals == null ? finder.graduals() : surety("--graduals", graduals));
    }

    private static double surety(String option, double surety) {
        if (!(surety >= 0 && surety <= 1))
            throw new IllegalArgumentException(option + " is a surety from 0 to 1, not " + surety + ".");
        return surety;
    }

    private StudyProfile profile(StudyProfile kept) {
        if (speed == null && exclusions.isEmpty() && !withoutIntertitles)
            return profile == null ? kept : kept.named(profile);
        StudyProfile own = StudyProfile.plain().named(profile == null ? "by hand" : profile);
        if (speed != null) own = own.withSpeed(speed(speed));
        if (withoutIntertitles) own = own.withoutIntertitles();
        for (String exclusion : exclusions) own = excluding(own, exclusion);
        return own;
    }

    private static Rational speed(String text) {
        String[] parts = text.split("/", -1);
        try {
            Rational speed =
                    new Rational(Integer.parseInt(parts[0]), parts.length == 2 ? Integer.parseInt(parts[1]) : 1);
            if (parts.length <= 2 && speed.value() >= 0.1 && speed.value() <= 10) return speed;
        } catch (IllegalArgumentException none) {
            // Said below.
        }
        throw new IllegalArgumentException(
                "\"" + text + "\" is no speed; write a fraction from 1/10 to 10, such as 25/24.");
    }

    private static StudyProfile excluding(StudyProfile profile, String text) {
        int colon = text.indexOf(':');
        Exclusion.Kind kind = kind(colon < 0 ? text : text.substring(0, colon));
        return profile.without(kind, Span.of(text.substring(colon + 1)));
    }

    private static Exclusion.Kind kind(String word) {
        return switch (word) {
            case "titles" -> Exclusion.Kind.FRONT_TITLES;
            case "credits" -> Exclusion.Kind.END_CREDITS;
            case "intertitle" -> Exclusion.Kind.INTERTITLE;
            case "other" -> Exclusion.Kind.OTHER;
            default ->
                throw new IllegalArgumentException("\"" + word
                        + "\" is no kind of exclusion; there are titles, credits, intertitle and other: titles:0-95.");
        };
    }

    private static Locale language(String word) {
        if (LANGUAGES.contains(word)) return Locale.of(word);
        throw new IllegalArgumentException(
                "Pages are written in " + String.join(", ", LANGUAGES) + ", not in \"" + word + "\".");
    }
}
