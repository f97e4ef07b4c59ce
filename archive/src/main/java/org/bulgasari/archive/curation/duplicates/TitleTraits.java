package org.bulgasari.archive.curation.duplicates;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bulgasari.archive.discovery.text.Family;
import org.bulgasari.archive.discovery.text.Han;
import org.bulgasari.archive.discovery.text.NumberWords;
import org.bulgasari.archive.discovery.text.Sound;
import org.bulgasari.archive.discovery.text.TitleKey;
import org.bulgasari.archive.discovery.text.Words;
import org.jspecify.annotations.Nullable;

/// What of a title tells whether another is the same.
///
/// @param full the title as one key
/// @param bare the same without article and with numbers as digits
/// @param head the bare key of what stands before a subtitle; the same as `bare` without one
/// @param numbers in it but one, as digits
/// @param sounds keys by sound
/// @param isLatin whether it is written in Latin letters
/// @param isAboutAFilm whether it tells that it is about another film
record TitleTraits(
        String full,
        String bare,
        String head,
        Set<String> numbers,
        Set<String> sounds,
        boolean isLatin,
        boolean isAboutAFilm) {

    private static final Map<String, String> WRITTEN_OUT =
            Map.of("dr", "doctor", "mr", "mister", "vs", "versus", "pt", "part", "vol", "volume", "st", "saint");

    TitleTraits {
        numbers = Set.copyOf(numbers);
        sounds = Set.copyOf(sounds);
    }

    static TitleTraits of(String title, @Nullable String language, Sound sound, Set<Family> families) {
        List<String> words = words(title);
        String head = CleanTitle.head(title);
        return new TitleTraits(
                TitleKey.full(words),
                bare(words, language),
                head.equals(title) ? bare(words, language) : bare(words(head), language),
                numbers(words),
                sound.ofTitle(title, families),
                Family.ofScript(title).isEmpty(),
                CleanTitle.isAboutAFilm(title));
    }

    /// Without one, which is an article in most languages, and by which no first part is called.
    private static Set<String> numbers(List<String> words) {
        return NumberWords.in(words).stream()
                .map(NumberWords.Span::value)
                .filter(number -> !number.equals("1"))
                .collect(Collectors.toSet());
    }

    boolean hasSubtitle() {
        return !head.equals(bare);
    }

    private static List<String> words(String text) {
        return Words.of(text).stream()
                .map(word -> WRITTEN_OUT.getOrDefault(word.text(), Han.fold(word.text())))
                .toList();
    }

    private static String bare(List<String> words, @Nullable String language) {
        return TitleKey.bare(NumberWords.inDigits(words), language);
    }
}
