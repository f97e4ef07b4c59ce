package org.bulgasari.archive.discovery.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A whole title or name by how it sounds: "불가사리", "Pulgasari" and "Bulgasari" share a key, and so do "신상옥",
/// "Shin Sang-ok" and "Sang-ok Shin". Every key bears its family's mark. Serves to find, never to show. Safe for any
/// thread.
public final class Sound {

    private static final int LONGEST_NAME = 5;

    private final Speller.Readings readings;

    public Sound(Speller.Readings readings) {
        this.readings = readings;
    }

    /// The keys of a title; empty for one in Latin letters when no family is given.
    ///
    /// @param families in which Latin letters may be meant
    public Set<String> ofTitle(String text, Set<Family> families) {
        List<Word> words = Words.of(text);
        if (words.stream().allMatch(Sound::isLatin)) return ofLatin(words, families);
        return ofOwnScript(words, families);
    }

    /// The keys of a name, whichever of its parts stands first.
    ///
    /// @param families in which Latin letters may be meant
    public Set<String> ofName(String text, Set<Family> families) {
        List<Word> words = Words.of(text);
        Set<String> keys = new LinkedHashSet<>();
        boolean latin = words.stream().allMatch(Sound::isLatin);
        for (List<Word> order : orders(words)) {
            keys.addAll(latin ? ofLatin(order, families) : ofOwnScript(order, families));
        }
        return keys;
    }

    /// The words as they stand, and with each of them first: names of two or three words are written either way round.
    private static List<List<Word>> orders(List<Word> words) {
        List<List<Word>> orders = new ArrayList<>(List.of(words));
        for (int first = 1; first < words.size() && words.size() <= LONGEST_NAME; first++) {
            List<Word> order = new ArrayList<>(words.subList(first, words.size()));
            order.addAll(words.subList(0, first));
            orders.add(order);
        }
        return orders;
    }

    private static boolean isLatin(Word word) {
        return word.kind() == Word.Kind.LETTERS && word.text().charAt(0) < 0x370;
    }

    private static Set<String> ofLatin(List<Word> words, Set<Family> families) {
        String all = words.stream().map(Word::text).collect(Collectors.joining());
        Set<String> keys = new LinkedHashSet<>();
        for (Family family : families) add(family.key(all), keys);
        return keys;
    }

    private Set<String> ofOwnScript(List<Word> words, Set<Family> families) {
        Set<String> keys = new LinkedHashSet<>();
        String text = words.stream().map(Word::text).collect(Collectors.joining());
        for (Family family : Family.ofScript(text)) {
            switch (family) {
                case KOREAN -> {
                    add(family.key(Hangul.spelled(text)), keys);
                    add(family.key(Hangul.pronounced(text)), keys);
                }
                case JAPANESE -> add(japanese(text), keys);
                case CHINESE -> {
                    if (families.contains(Family.JAPANESE)) add(japanese(text), keys);
                    if (!families.contains(Family.JAPANESE) || families.contains(Family.CHINESE))
                        addChinese(text, keys);
                }
                case SLAVIC, GREEK, OTHER -> add(family.key(text), keys);
            }
        }
        return keys;
    }

    private String japanese(String text) {
        return Family.JAPANESE.key(
                readings.kana(Han.japanese(text)).stream().map(Kana::latin).collect(Collectors.joining()));
    }

    private static void addChinese(String text, Set<String> keys) {
        List<String> pinyin = Han.fold(text)
                .codePoints()
                .mapToObj(Han::pinyin)
                .filter(syllable -> !syllable.isEmpty())
                .toList();
        add(Family.CHINESE.key(String.join("", pinyin)), keys);
        add(Family.CHINESE.key(pinyin.stream().map(ChineseSyllable::wadeGiles).collect(Collectors.joining())), keys);
    }

    private static void add(String key, Set<String> keys) {
        if (!key.isEmpty()) keys.add(key);
    }
}
