package org.bulgasari.archive.discovery.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds out how a title or name can be spelt. Safe for any thread.
public final class Speller {

    private static final int LONGEST_JOIN = 3;
    private static final int LONGEST_INITIALS = 10;

    private final Readings readings;

    /// Reads Japanese text out, word by word, in kana.
    public interface Readings {
        List<String> kana(String japanese);
    }

    public Speller(Readings readings) {
        this.readings = readings;
    }

    /// The spellings of a title.
    ///
    /// @param language of the title, null when unknown
    /// @param around families that its surroundings suggest, for Latin text of unknown language
    public Spellings title(String text, @Nullable String language, Set<Family> around) {
        return spell(text, language, around, false);
    }

    /// The spellings of a person's or company's name.
    public Spellings name(String text, Set<Family> around) {
        return spell(text, null, around, true);
    }

    private Spellings spell(String text, @Nullable String language, Set<Family> around, boolean isName) {
        List<Word> cut = Words.of(text);
        List<String> words = cut.stream().map(Word::text).toList();
        List<Set<String>> alternatives = alternatives(text, cut, words);
        Set<Family> families = new HashSet<>(Family.ofLanguage(language));
        if (language == null) families.addAll(around);
        boolean japanese = families.contains(Family.JAPANESE) || around.contains(Family.JAPANESE) || Kana.isIn(text);
        var keys = new LinkedHashSet<String>();
        addLatinKeys(cut, families, keys);
        addOwnScriptKeys(cut, japanese && !"zh".equals(language), isName, keys);
        return new Spellings(
                words,
                alternatives,
                joined(cut),
                signs(cut),
                keys,
                initials(cut),
                letters(cut),
                isName ? Set.of() : wholes(text, words, language));
    }

    private static List<Set<String>> alternatives(String text, List<Word> cut, List<String> words) {
        List<Set<String>> all = new ArrayList<>();
        List<Word> umlauts = hasUmlaut(text)
                ? Words.of(text.replace("ä", "ae")
                        .replace("ö", "oe")
                        .replace("ü", "ue")
                        .replace("Ä", "Ae")
                        .replace("Ö", "Oe")
                        .replace("Ü", "Ue")
                        .replace("ø", "oe")
                        .replace("å", "aa"))
                : cut;
        for (int i = 0; i < cut.size(); i++) {
            Set<String> same = new LinkedHashSet<>();
            same.add(words.get(i));
            if (cut.get(i).possessive())
                same.add(words.get(i).substring(0, words.get(i).length() - 1));
            if (umlauts.size() == cut.size()) same.add(umlauts.get(i).text());
            all.add(same);
        }
        for (NumberWords.Span span : NumberWords.in(words)) all.get(span.from()).add("#" + span.value());
        return all;
    }

    private static boolean hasUmlaut(String text) {
        return text.chars().anyMatch(c -> "äöüÄÖÜøå".indexOf(c) >= 0);
    }

    private static Set<String> joined(List<Word> cut) {
        return new LinkedHashSet<>(joinedRuns(cut.stream()
                .map(word -> word.kind() == Word.Kind.LETTERS ? word.text() : "")
                .toList()));
    }

    /// Two or three neighbours as one word; an empty word stands between those that are no neighbours.
    static List<String> joinedRuns(List<String> words) {
        List<String> joined = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            var run = new StringBuilder(words.get(from));
            for (int to = from + 1; to < words.size() && to < from + LONGEST_JOIN; to++) {
                if (words.get(from).isEmpty() || words.get(to).isEmpty()) break;
                joined.add(run.append(words.get(to)).toString());
            }
        }
        return joined;
    }

    static List<String> signs(Collection<Word> cut) {
        List<String> signs = new ArrayList<>();
        for (Word word : cut) {
            if (word.kind() == Word.Kind.HANGUL || word.kind() == Word.Kind.SIGNS) {
                Han.fold(word.text()).codePoints().forEach(c -> signs.add(Character.toString(c)));
            }
        }
        return signs;
    }

    private static void addLatinKeys(List<Word> cut, Set<Family> families, Set<String> keys) {
        if (families.isEmpty()) return;
        List<String> latin =
                cut.stream().map(word -> isLatin(word) ? word.text() : "").toList();
        List<String> all = new ArrayList<>(latin);
        all.addAll(joinedRuns(latin));
        for (Family family : families) {
            for (String word : all) add(family.key(word), keys);
        }
    }

    private static boolean isLatin(Word word) {
        return word.kind() == Word.Kind.LETTERS && word.text().charAt(0) < 0x370;
    }

    private void addOwnScriptKeys(List<Word> cut, boolean japanese, boolean isName, Set<String> keys) {
        List<String> hangul = new ArrayList<>();
        for (Word word : cut) {
            hangul.add(word.kind() == Word.Kind.HANGUL ? word.text() : "");
            switch (word.kind()) {
                case LETTERS -> {
                    Family family = Family.ofLetter(word.text().codePointAt(0));
                    if (family != null) add(family.key(word.text()), keys);
                }
                case SIGNS -> addSignKeys(word.text(), japanese, keys);
                case HANGUL -> {
                    if (isName) addNameParts(word.text(), keys);
                }
                case JAMO -> {}
            }
        }
        addOtherRuns(cut, keys);
        for (String word : hangul) addKorean(word, keys);
        for (String run : joinedRuns(hangul)) addKorean(run, keys);
        String all = String.join("", hangul);
        addKorean(all, keys);
    }

    /// Short words of scripts without vowels have a key only together with their neighbours.
    private static void addOtherRuns(List<Word> cut, Set<String> keys) {
        List<String> other = cut.stream()
                .map(word -> Family.ofLetter(word.text().codePointAt(0)) == Family.OTHER ? word.text() : "")
                .toList();
        for (String run : joinedRuns(other)) add(Family.OTHER.key(run), keys);
    }

    private static void addKorean(String hangul, Set<String> keys) {
        if (hangul.isEmpty()) return;
        add(Family.KOREAN.key(Hangul.spelled(hangul)), keys);
        add(Family.KOREAN.key(Hangul.pronounced(hangul)), keys);
    }

    /// Korean names are written without a space: one syllable of surname, seldom two, then the given name.
    private static void addNameParts(String hangul, Set<String> keys) {
        for (int surname = 1; surname <= 2 && surname < hangul.length() && hangul.length() <= 5; surname++) {
            if (surname == 2 && hangul.length() < 4) break;
            addKorean(hangul.substring(0, surname), keys);
            addKorean(hangul.substring(surname), keys);
        }
    }

    private void addSignKeys(String signs, boolean japanese, Set<String> keys) {
        if (Family.ofLetter(signs.codePointAt(0)) == Family.OTHER) {
            add(Family.OTHER.key(signs), keys);
        } else if (japanese) {
            List<String> sounds = readings.kana(signs).stream()
                    .map(Kana::latin)
                    .filter(s -> !s.isEmpty())
                    .toList();
            for (String sound : sounds) add(Family.JAPANESE.key(sound), keys);
            for (String run : joinedRuns(sounds)) add(Family.JAPANESE.key(run), keys);
            add(Family.JAPANESE.key(String.join("", sounds)), keys);
        } else {
            addChinese(Han.fold(signs), keys);
        }
    }

    private static void addChinese(String han, Set<String> keys) {
        List<String> pinyin =
                han.codePoints().mapToObj(Han::pinyin).filter(s -> !s.isEmpty()).toList();
        List<String> older = pinyin.stream().map(ChineseSyllable::wadeGiles).toList();
        for (List<String> syllables : List.of(pinyin, older)) {
            for (int from = 0; from < syllables.size(); from++) {
                var run = new StringBuilder();
                for (int to = from; to < Math.min(syllables.size(), from + 4); to++) {
                    add("zh:" + run.append(syllables.get(to)), keys);
                }
            }
            if (!syllables.isEmpty()) add("zh:" + String.join("", syllables), keys);
        }
    }

    private static Set<String> initials(List<Word> cut) {
        Set<String> initials = new LinkedHashSet<>();
        List<String> hangul = hangulWords(cut);
        for (int from = 0; from < hangul.size(); from++) {
            String all = Hangul.initials(String.join("", hangul.subList(from, hangul.size())));
            for (int length = 2; length <= Math.min(all.length(), LONGEST_INITIALS); length++) {
                initials.add(all.substring(0, length));
            }
        }
        return initials;
    }

    private static Set<String> letters(List<Word> cut) {
        Set<String> letters = new LinkedHashSet<>();
        List<String> hangul = hangulWords(cut);
        for (String word : hangul) letters.add(Hangul.letters(word));
        for (String run : joinedRuns(hangul)) letters.add(Hangul.letters(run));
        return letters;
    }

    private static List<String> hangulWords(List<Word> cut) {
        return cut.stream()
                .filter(word -> word.kind() == Word.Kind.HANGUL)
                .map(Word::text)
                .toList();
    }

    /// Cataloguers write parallel titles in one line ("Tokyo Story = Tōkyō monogatari", ISBD) and add what they hold
    /// ("[DVD]", "(Captioned)"): each part alone is the whole title to a reader.
    private static Set<String> wholes(String text, List<String> words, @Nullable String language) {
        Set<String> wholes = new LinkedHashSet<>(wholes(words, language));
        String plain = text.split(" [\\[(]", 2)[0];
        if (plain.length() == text.length() && !text.contains(" = ")) return wholes;
        for (String part : plain.split(" = ", -1)) {
            wholes.addAll(wholes(Words.of(part).stream().map(Word::text).toList(), language));
        }
        return wholes;
    }

    static Set<String> wholes(List<String> words, @Nullable String language) {
        if (words.isEmpty()) return Set.of();
        List<String> simple = words.stream().map(Han::foldIfHan).toList();
        Set<String> wholes = new LinkedHashSet<>();
        wholes.add("f:" + TitleKey.full(simple));
        wholes.add("b:" + TitleKey.bare(simple, language));
        List<String> digits = NumberWords.inDigits(simple);
        if (!digits.equals(simple)) wholes.add("n:" + TitleKey.bare(digits, language));
        return wholes;
    }

    private static void add(String key, Set<String> keys) {
        if (!key.isEmpty()) keys.add(key);
    }
}
