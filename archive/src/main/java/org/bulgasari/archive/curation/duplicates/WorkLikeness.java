package org.bulgasari.archive.curation.duplicates;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bulgasari.archive.catalogue.identifiers.Identifier;
import org.bulgasari.archive.curation.duplicates.NameTraits.Agreement;
import org.bulgasari.archive.curation.duplicates.WorkTraits.Years;
import org.bulgasari.archive.discovery.text.Family;
import org.bulgasari.archive.discovery.text.Spelling;
import org.jspecify.annotations.Nullable;

/// Judges whether two works are one film. The weights are natural log odds, set by hand on labelled pairs.
final class WorkLikeness {

    /// Two works that share a key are one film less often than not.
    private static final double BEFORE = -1.2;

    private static final int LETTERS_AN_EDIT = 8;
    private static final int LETTERS_AN_EDIT_WHEN_CORROBORATED = 5;
    private static final int SHORT_TITLE = 5;
    private static final int LONG_BEGINNING = 12;

    /// How two works' titles stand to each other, from apart to one.
    private enum Titles {
        APART,
        /// No title in the same script to compare.
        UNCLEAR,
        /// One goes on where the other ends: a subtitle, or a sequel.
        LONGER,
        CLOSE,
        /// Consonants alone agree.
        VAGUE_SOUND,
        SAME_SOUND,
        OTHERWISE_WRITTEN,
        SAME
    }

    private WorkLikeness() {}

    static Likeness of(WorkTraits one, WorkTraits other) {
        Evidence evidence = new Evidence(BEFORE);
        Optional<Agreement> directors = directors(one, other);
        boolean sameDirector =
                directors.filter(each -> each.compareTo(Agreement.CLOSE) >= 0).isPresent();
        boolean corroborated = sameDirector || sameYear(one.years(), other.years());
        Titles titles = titles(one, other, corroborated, evidence);
        identifiers(one, other, evidence);
        directors.ifPresent(each -> directors(each, evidence));
        years(one.years(), other.years(), titles, evidence);
        countries(one, other, evidence);
        lengths(one, other, titles, evidence);
        if (!one.kind().equals(other.kind())) evidence.add(Reason.OTHER_KIND, -3.5);
        if (one.related().contains(other.id()) || other.related().contains(one.id())) evidence.weigh(-9);
        return evidence.likeness();
    }

    private static Titles titles(WorkTraits one, WorkTraits other, boolean corroborated, Evidence evidence) {
        boolean numbersClash = numbersClash(one, other);
        Titles best = Titles.APART;
        int letters = 0;
        for (TitleTraits a : one.titles())
            for (TitleTraits b : other.titles()) {
                Titles here = titles(a, b, numbersClash, corroborated);
                if (here.compareTo(best) > 0) letters = 0;
                if (here.compareTo(best) >= 0)
                    letters = Math.max(letters, a.bare().length());
                if (here.compareTo(best) > 0) best = here;
            }
        if (best == Titles.APART && !sharesAScript(one, other)) best = Titles.UNCLEAR;
        if (best.compareTo(Titles.CLOSE) > 0) evidence.weigh(rarity(letters));
        if (isAboutAFilm(one) != isAboutAFilm(other)) evidence.weigh(-4);
        switch (best) {
            case SAME -> evidence.add(Reason.SAME_TITLE, 2.6);
            case OTHERWISE_WRITTEN -> evidence.add(Reason.SAME_TITLE_OTHERWISE_WRITTEN, 2.4);
            case SAME_SOUND -> evidence.add(Reason.SAME_TITLE_IN_OTHER_SCRIPT, 2.4);
            case VAGUE_SOUND -> evidence.add(Reason.SAME_TITLE_IN_OTHER_SCRIPT, 1.4);
            case CLOSE -> evidence.add(Reason.CLOSE_TITLE, 1.2);
            case LONGER -> evidence.add(Reason.CLOSE_TITLE, 0.6);
            case UNCLEAR -> evidence.weigh(-2.2);
            case APART -> evidence.weigh(-3.4);
        }
        return best;
    }

    /// Whether some title of the one stands beside a title of the other that it could be compared with.
    private static boolean sharesAScript(WorkTraits one, WorkTraits other) {
        return one.titles().stream().anyMatch(a -> other.titles().stream().anyMatch(b -> a.isLatin() == b.isLatin()));
    }

    /// Many films have the same short title, hardly any two the same long one.
    private static double rarity(int letters) {
        if (letters < SHORT_TITLE) return -1.3;
        if (letters < 2 * SHORT_TITLE) return -0.3;
        return letters < 3 * SHORT_TITLE ? 0 : 0.5;
    }

    private static Titles titles(TitleTraits a, TitleTraits b, boolean numbersClash, boolean corroborated) {
        if (a.full().equals(b.full())) return Titles.SAME;
        if (a.bare().equals(b.bare())) return Titles.OTHERWISE_WRITTEN;
        boolean otherNumbers = !a.numbers().isEmpty() && !b.numbers().isEmpty() && numbersClash;
        if (!otherNumbers)
            for (String sound : a.sounds())
                if (b.sounds().contains(sound))
                    return Family.OTHER.made(sound) ? Titles.VAGUE_SOUND : Titles.SAME_SOUND;
        if (numbersClash) return Titles.APART;
        if (isClose(a, b, corroborated)) return Titles.CLOSE;
        if (goesOn(a, b)) return Titles.LONGER;
        return Titles.APART;
    }

    private static boolean isClose(TitleTraits a, TitleTraits b, boolean corroborated) {
        int letters = Math.min(a.bare().length(), b.bare().length());
        int edits = letters / (corroborated ? LETTERS_AN_EDIT_WHEN_CORROBORATED : LETTERS_AN_EDIT);
        if (edits > 0 && Spelling.isClose(a.bare(), b.bare(), Math.min(edits, 3))) return true;
        String skeleton = Skeleton.of(a.bare());
        return skeleton.length() >= SHORT_TITLE && skeleton.equals(Skeleton.of(b.bare()));
    }

    private static boolean goesOn(TitleTraits a, TitleTraits b) {
        if (a.head().equals(b.head()))
            return !(a.hasSubtitle() && b.hasSubtitle()) && a.head().length() > 2;
        String longer = a.bare().length() > b.bare().length() ? a.bare() : b.bare();
        String shorter = longer.equals(a.bare()) ? b.bare() : a.bare();
        return shorter.length() >= LONG_BEGINNING
                && longer.startsWith(shorter)
                && shorter.length() > 0.6 * longer.length();
    }

    /// Whether both name numbers and never the same, or one names one where the other's same title has none: parts of a
    /// series.
    private static boolean numbersClash(WorkTraits one, WorkTraits other) {
        Set<String> a = numbers(one);
        Set<String> b = numbers(other);
        return !a.equals(b) && a.stream().noneMatch(b::contains);
    }

    private static Set<String> numbers(WorkTraits work) {
        Set<String> numbers = new HashSet<>();
        work.titles().forEach(title -> numbers.addAll(title.numbers()));
        return numbers;
    }

    private static boolean isAboutAFilm(WorkTraits work) {
        return work.titles().stream().anyMatch(TitleTraits::isAboutAFilm);
    }

    private static void identifiers(WorkTraits one, WorkTraits other, Evidence evidence) {
        boolean same = one.identifiers().stream().anyMatch(other.identifiers()::contains);
        if (same) evidence.add(Reason.SAME_IDENTIFIER, 10);
        else if (schemesClash(one.identifiers(), other.identifiers())) evidence.add(Reason.OTHER_IDENTIFIER, -3.5);
    }

    /// Whether another catalogue tells the two apart.
    private static boolean schemesClash(Collection<Identifier> one, Collection<Identifier> other) {
        return one.stream()
                .filter(each -> each.scheme().equals("imdb") || each.scheme().equals("wikidata"))
                .anyMatch(each -> other.stream().anyMatch(that -> that.scheme().equals(each.scheme())));
    }

    /// How those who directed the two stand to each other; empty where one names nobody.
    private static Optional<Agreement> directors(WorkTraits one, WorkTraits other) {
        if (one.directors().isEmpty() || other.directors().isEmpty()) return Optional.empty();
        if (one.directorIds().stream().anyMatch(other.directorIds()::contains)) return Optional.of(Agreement.SAME);
        Agreement best = Agreement.APART;
        for (List<NameTraits> a : one.directors())
            for (List<NameTraits> b : other.directors()) {
                Agreement here = NameTraits.best(a, b);
                if (here.compareTo(best) > 0) best = here;
            }
        return Optional.of(best);
    }

    private static void directors(Agreement agreement, Evidence evidence) {
        switch (agreement) {
            case SAME, SAME_SOUND -> evidence.add(Reason.SAME_DIRECTOR, 3);
            case CLOSE -> evidence.add(Reason.SAME_DIRECTOR, 2.4);
            case UNCLEAR -> evidence.weigh(-0.3);
            case APART -> evidence.add(Reason.OTHER_DIRECTOR, -4.5);
        }
    }

    private static boolean sameYear(@Nullable Years one, @Nullable Years other) {
        return one != null && other != null && one.isExact() && one.equals(other);
    }

    private static void years(@Nullable Years one, @Nullable Years other, Titles titles, Evidence evidence) {
        if (one == null || other == null) return;
        int apart = one.from(other);
        boolean exact = one.isExact() && other.isExact();
        boolean sameTitle = titles.compareTo(Titles.CLOSE) >= 0;
        if (apart == 0) evidence.add(Reason.SAME_YEAR, exact ? (sameTitle ? 2.0 : 1.6) : 0.6);
        else if (apart == 1 && titles == Titles.LONGER) evidence.add(Reason.OTHER_YEAR, -0.6);
        else if (apart == 1) evidence.add(Reason.YEAR_OFF_BY_ONE, 0.7);
        else if (apart <= 3) evidence.add(Reason.OTHER_YEAR, -1.4);
        else evidence.add(Reason.OTHER_YEAR, -5);
    }

    private static void countries(WorkTraits one, WorkTraits other, Evidence evidence) {
        if (one.countries().isEmpty() || other.countries().isEmpty()) return;
        if (one.countries().stream().anyMatch(other.countries()::contains)) evidence.add(Reason.SAME_COUNTRY, 0.5);
        else if (Countries.clash(one.countries(), other.countries())) evidence.add(Reason.OTHER_COUNTRY, -2.5);
    }

    private static void lengths(WorkTraits one, WorkTraits other, Titles titles, Evidence evidence) {
        if (Stream.of(one, other).map(WorkTraits::lengthInSeconds).anyMatch(Objects::isNull)) return;
        double a = Objects.requireNonNull(one.lengthInSeconds());
        double b = Objects.requireNonNull(other.lengthInSeconds());
        double apart = Math.abs(a - b) / Math.max(a, b);
        if (apart <= 0.03) evidence.add(Reason.SAME_LENGTH, titles == Titles.APART ? 0.3 : 1);
        else if (apart > 0.5) evidence.add(Reason.OTHER_LENGTH, -4);
        else if (apart > 0.25) evidence.add(Reason.OTHER_LENGTH, -1);
    }
}
