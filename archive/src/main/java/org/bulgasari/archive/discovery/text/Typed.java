package org.bulgasari.archive.discovery.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// What somebody typed, read as words to look for.
///
/// @param words the words, quoted ones included
/// @param sought every way to look for them
/// @param phrases the quoted parts
/// @param wholes the keys of all of it as one title
public record Typed(List<Word> words, List<Sought> sought, List<List<Word>> phrases, Set<String> wholes) {

    private static final int MOST_WORDS = 16;
    private static final int LONGEST_WORD = 60;
    private static final Set<String> SMALL = Set.of(
            "the",
            "a",
            "an",
            "of",
            "in",
            "on",
            "at",
            "to",
            "and",
            "or",
            "by",
            "with",
            "from",
            "for",
            "about",
            "is",
            "it",
            "le",
            "la",
            "les",
            "l",
            "un",
            "une",
            "des",
            "du",
            "de",
            "d",
            "et",
            "il",
            "lo",
            "gli",
            "i",
            "e",
            "di",
            "del",
            "della",
            "dei",
            "der",
            "das",
            "ein",
            "eine",
            "und",
            "von",
            "el",
            "los",
            "las",
            "y",
            "uno",
            "una",
            "film",
            "films",
            "movie",
            "movies",
            "directed",
            "director",
            "starring",
            "as",
            "that",
            "this",
            "who",
            "which",
            "where",
            "into",
            "its",
            "are");

    /// Reads the text. Only the first words of a very long one are read.
    ///
    /// @param readings for Japanese, asked only when Han or kana was typed
    public static Typed read(String text, Speller.Readings readings) {
        List<List<Word>> phrases = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        List<String> parts = List.of(text.replace('“', '"').replace('”', '"').split("\"", -1));
        for (int i = 0; i < parts.size(); i++) {
            List<Word> cut = Words.of(parts.get(i)).stream()
                    .filter(word -> word.text().length() <= LONGEST_WORD)
                    .toList();
            words.addAll(cut);
            if (i % 2 == 1 && i + 1 < parts.size() && !cut.isEmpty()) phrases.add(cut);
        }
        List<Word> read = List.copyOf(words.subList(0, Math.min(MOST_WORDS, words.size())));
        List<String> texts = read.stream().map(Word::text).toList();
        return new Typed(read, sought(read, texts, readings), phrases, wholes(texts));
    }

    /// All spellings of the whole, with its article and without any.
    private static Set<String> wholes(List<String> words) {
        Set<String> wholes = new LinkedHashSet<>(Speller.wholes(words, null));
        wholes.addAll(Speller.wholes(words, "en"));
        if (!words.isEmpty()) wholes.add("n:" + TitleKey.bare(NumberWords.inDigits(words), null));
        return wholes;
    }

    /// Words that need not match because they tell little; none when there are no others.
    public boolean isOptional(int word) {
        return isSmall(words.get(word)) && !IntStream.range(0, words.size()).allMatch(i -> isSmall(words.get(i)));
    }

    private static boolean isSmall(Word word) {
        return SMALL.contains(word.text())
                || (word.kind() == Word.Kind.JAMO && word.text().length() < 2);
    }

    private static List<Sought> sought(List<Word> words, List<String> texts, Speller.Readings readings) {
        List<Sought> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) single(words.get(i), i, readings, all);
        for (NumberWords.Span span : NumberWords.in(texts)) {
            all.add(new Sought(Sought.Way.NUMBER, List.of("#" + span.value()), span.from(), span.to()));
        }
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 2; to <= Math.min(words.size(), from + 3); to++) joined(words, from, to, all);
        }
        return List.copyOf(all);
    }

    private static void single(Word word, int i, Speller.Readings readings, List<Sought> all) {
        switch (word.kind()) {
            case LETTERS -> {
                all.add(new Sought(Sought.Way.WORD, List.of(word.text()), i, i + 1));
                if (word.possessive()) {
                    String bare = word.text().substring(0, word.text().length() - 1);
                    all.add(new Sought(Sought.Way.WORD, List.of(bare), i, i + 1));
                }
                all.add(new Sought(Sought.Way.JOINED, List.of(word.text()), i, i + 1));
                keys(word.text(), i, i + 1, all);
            }
            case HANGUL -> {
                all.add(new Sought(Sought.Way.WORD, List.of(word.text()), i, i + 1));
                if (word.text().length() > 1) signs(word, i, all);
                all.add(new Sought(Sought.Way.LETTERS, List.of(Hangul.letters(word.text())), i, i + 1));
                all.add(key(Family.KOREAN, Hangul.pronounced(word.text()), i, i + 1));
                all.add(key(Family.KOREAN, Hangul.spelled(word.text()), i, i + 1));
            }
            case SIGNS -> {
                signs(word, i, all);
                if (Family.ofLetter(word.text().codePointAt(0)) == Family.OTHER) {
                    keys(word.text(), i, i + 1, all);
                } else {
                    for (List<String> row : SignSounds.of(word.text(), readings))
                        all.add(new Sought(Sought.Way.KEY, row, i, i + 1));
                }
            }
            case JAMO -> all.add(new Sought(Sought.Way.INITIALS, List.of(word.text()), i, i + 1));
        }
    }

    private static void signs(Word word, int i, List<Sought> all) {
        all.add(new Sought(Sought.Way.SIGNS, Speller.signs(List.of(word)), i, i + 1));
    }

    private static void joined(List<Word> words, int from, int to, List<Sought> all) {
        var run = new StringBuilder();
        Word.Kind kind = words.get(from).kind();
        for (Word word : words.subList(from, to)) {
            if (word.kind() != kind) return;
            run.append(word.text());
        }
        if (kind == Word.Kind.LETTERS) {
            all.add(new Sought(Sought.Way.JOINED, List.of(run.toString()), from, to));
            keys(run.toString(), from, to, all);
        } else if (kind == Word.Kind.JAMO) {
            all.add(new Sought(Sought.Way.INITIALS, List.of(run.toString()), from, to));
        }
    }

    private static void keys(String word, int from, int to, List<Sought> all) {
        if (word.length() < 2 || word.chars().allMatch(c -> c <= '9')) return;
        Family own = Family.ofLetter(word.codePointAt(0));
        Set<Family> families = own == null ? Set.of(Family.values()) : Set.of(own);
        for (Family family : families) {
            Sought key = key(family, word, from, to);
            if (!key.term().isEmpty()) all.add(key);
        }
    }

    private static Sought key(Family family, String word, int from, int to) {
        return new Sought(Sought.Way.KEY, List.of(family.key(word)), from, to);
    }
}
