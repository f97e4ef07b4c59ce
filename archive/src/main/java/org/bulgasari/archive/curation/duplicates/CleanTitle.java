package org.bulgasari.archive.curation.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The titles in what somebody wrote into a title: "Suspiria (1977) [VHS] aka Dario Argento's Suspiria, uncut"
/// names two titles and a year.
///
/// @param titles at least one, never blank
/// @param year that stood in brackets
record CleanTitle(List<String> titles, OptionalInt year) {

    private static final Pattern YEAR = Pattern.compile("[(\\[]\\s*((?:18|19|20)\\d\\d)\\s*[)\\]]");
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*\\]|\\([^)]*\\)");
    private static final Pattern ANOTHER =
            Pattern.compile("(?i)[,;(\\[]?\\s*\\b(?:a\\.?k\\.?a\\.?|also known as)(?=[\\s:])[:\\s]*| = | / ");
    private static final Pattern COPY = Pattern.compile(
            "(?i)[,;:–—-]*\\s*\\b(?:(?:the )?(?:director'?s|final|extended|uncut|"
                    + "unrated|restored|international|original|theatrical|complete|long|short) (?:cut|version|edition|print)|"
                    + "uncut|unrated|letterboxed|widescreen|subtitled|dubbed|bootleg|vhs(?:rip)?|dvd-?r?|laserdisc|betamax|vcd|"
                    + "blu-?ray|pal|ntsc|16 ?mm|35 ?mm|(?:english|eng|ita|korean) sub(?:s|titles|bed)?)(?=[\\s,;.)\\]]|$)");
    private static final Pattern WITH_WHOM = Pattern.compile("(?i)\\s+w/");

    CleanTitle {
        titles = List.copyOf(titles);
    }

    static CleanTitle of(String written) {
        Matcher found = YEAR.matcher(written);
        OptionalInt year = found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
        List<String> titles = new ArrayList<>();
        for (String each : ANOTHER.split(written, -1)) {
            String clean = withoutCopy(each);
            if (hasLetters(clean)) titles.add(clean);
        }
        return new CleanTitle(titles.isEmpty() ? List.of(written) : titles, year);
    }

    private static String withoutCopy(String text) {
        String bare = BRACKETS.matcher(text).replaceAll(" ");
        String without = COPY.matcher(hasLetters(bare) ? bare : text).replaceAll(" ");
        String clean = hasLetters(without) ? without : bare;
        return WITH_WHOM.split(clean, 2)[0].replaceAll("[\\s,;:–—\\[(-]+$", "").strip();
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /// What stands before a subtitle, or the whole.
    static String head(String title) {
        String[] parts = title.split("\\s*:\\s+|\\s+[–—-]\\s+", 2);
        return parts.length == 2 && hasLetters(parts[0]) ? parts[0] : title;
    }

    /// Whether the title tells that it is about the making of another film.
    static boolean isAboutAFilm(String title) {
        String words = title.toLowerCase(Locale.ROOT);
        return words.contains("making of")
                || words.contains("behind the scenes")
                || words.contains("the story of")
                || words.contains("remembering")
                || words.contains("looking back");
    }
}
