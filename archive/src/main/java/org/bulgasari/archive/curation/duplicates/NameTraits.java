package org.bulgasari.archive.curation.duplicates;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bulgasari.archive.discovery.text.Family;
import org.bulgasari.archive.discovery.text.Sound;
import org.bulgasari.archive.discovery.text.Spelling;
import org.bulgasari.archive.discovery.text.Word;
import org.bulgasari.archive.discovery.text.Words;

/// What of one form of a name tells whether another is of the same agent.
///
/// @param words folded, in order
/// @param sounds keys by sound of the whole, whichever part stands first
/// @param wordSounds keys by sound of each word, by the families it may be read in
/// @param families whose own script it is written in; none for Latin letters
record NameTraits(List<String> words, Set<String> sounds, Map<Family, List<String>> wordSounds, Set<Family> families) {

    /// How two names stand to each other, from apart to one.
    enum Agreement {
        /// Of different agents, as far as names tell.
        APART,
        /// In scripts that cannot be compared, or one word alike where names are romanised at will.
        UNCLEAR,
        /// A slip of the pen or an initial apart.
        CLOSE,
        SAME_SOUND,
        /// The same words in whatever order.
        SAME
    }

    private static final int LETTERS_AN_EDIT = 7;
    private static final int SHORTEST_SURNAME = 3;
    private static final Set<Family> SPACED = EnumSet.of(Family.SLAVIC, Family.GREEK);

    NameTraits {
        words = List.copyOf(words);
        sounds = Set.copyOf(sounds);
        wordSounds = Map.copyOf(wordSounds);
        families = Set.copyOf(families);
    }

    static NameTraits of(String name, Sound sound, Set<Family> around) {
        List<String> words = Words.of(name).stream().map(Word::text).toList();
        Set<Family> own = Family.ofScript(name);
        Map<Family, List<String>> wordSounds = new EnumMap<>(Family.class);
        for (Family family : own.isEmpty() ? around : own)
            if (SPACED.contains(family))
                wordSounds.put(
                        family,
                        words.stream().map(word -> bare(family.key(word))).toList());
        return new NameTraits(words, sound.ofName(name, around), wordSounds, own);
    }

    private static String bare(String key) {
        return key.substring(key.indexOf(':') + 1);
    }

    /// One key for all orders of the words.
    String sorted() {
        return words.stream().sorted().collect(Collectors.joining());
    }

    /// How the forms of one agent's name stand to those of another's: the best of all pairs.
    static Agreement best(List<NameTraits> one, List<NameTraits> other) {
        return one.stream()
                .flatMap(form -> other.stream().map(form::with))
                .max(Comparator.naturalOrder())
                .orElse(Agreement.APART);
    }

    Agreement with(NameTraits other) {
        if (sorted().equals(other.sorted())) return Agreement.SAME;
        if (!sounds.isEmpty() && sounds.stream().anyMatch(other.sounds::contains)) return Agreement.SAME_SOUND;
        if (isAlmost(other)) return Agreement.CLOSE;
        boolean bothLatin = families.isEmpty() && other.families.isEmpty();
        boolean isUnclear = bothLatin ? isRomanisedAtWill(other) && sharesAWord(other) : !isComparable(other);
        return isUnclear ? Agreement.UNCLEAR : Agreement.APART;
    }

    private boolean isAlmost(NameTraits other) {
        if (families.isEmpty() && other.families.isEmpty())
            return isSpelledLike(other) || isShorterForm(words, other.words) || isShorterForm(other.words, words);
        return wordSounds.entrySet().stream().anyMatch(each -> {
            List<String> here = each.getValue();
            List<String> there = other.wordSounds.getOrDefault(each.getKey(), List.of());
            return isShorterForm(here, there) || isShorterForm(there, here) || isNear(here, there);
        });
    }

    private boolean isSpelledLike(NameTraits other) {
        String one = sorted();
        String two = other.sorted();
        int edits = Math.min(one.length(), two.length()) / LETTERS_AN_EDIT;
        return (edits > 0 && Spelling.isClose(one, two, Math.min(edits, 2)))
                || (words.size() > 1 && skeletons(words).equals(skeletons(other.words)));
    }

    private static List<String> skeletons(List<String> words) {
        return words.stream().map(Skeleton::of).sorted().toList();
    }

    /// "S. Eisenstein" of "Sergei Eisenstein", "Eisenstein" of either, "Carl Th. Dreyer" of "Carl Theodor Dreyer": each
    /// word is one of the other's or its beginning, and one of them is written out.
    private static boolean isShorterForm(List<String> shorter, List<String> longer) {
        return shorter.size() <= longer.size()
                && shorter.stream().anyMatch(word -> word.length() >= SHORTEST_SURNAME && longer.contains(word))
                && shorter.stream()
                        .allMatch(word -> longer.contains(word)
                                || (word.length() < SHORTEST_SURNAME && isBeginning(word, longer)));
    }

    /// Of one word, or letter by letter of several: "J.P." of "Joaquim Pedro".
    private static boolean isBeginning(String word, List<String> longer) {
        return longer.stream().anyMatch(whole -> whole.startsWith(word))
                || word.chars().allMatch(letter -> longer.stream().anyMatch(whole -> whole.charAt(0) == letter));
    }

    /// Surnames a slip apart and other words of the same initials, sound for sound.
    private static boolean isNear(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) return false;
        String surname = Collections.max(one, Comparator.comparingInt(String::length));
        String there = Collections.max(other, Comparator.comparingInt(String::length));
        int edits = Math.min(surname.length(), there.length()) / LETTERS_AN_EDIT;
        return edits > 0
                && Spelling.isClose(surname, there, edits)
                && initials(one).equals(initials(other));
    }

    private static List<String> initials(List<String> words) {
        return words.stream()
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .sorted()
                .toList();
    }

    private boolean isRomanisedAtWill(NameTraits other) {
        return Stream.of(Family.CHINESE, Family.KOREAN)
                .anyMatch(family -> Stream.of(this, other).anyMatch(each -> each.isReadIn(family)));
    }

    private boolean sharesAWord(NameTraits other) {
        return words.stream().anyMatch(word -> word.length() >= SHORTEST_SURNAME && other.words.contains(word));
    }

    private boolean isReadIn(Family family) {
        return sounds.stream().anyMatch(family::made);
    }

    /// Whether both have keys by the same family, so that different keys mean different names. Sounds of the family
    /// OTHER are too vague for that.
    private boolean isComparable(NameTraits other) {
        return Stream.of(Family.values())
                .filter(family -> family != Family.OTHER)
                .anyMatch(family -> isReadIn(family) && other.isReadIn(family));
    }
}
