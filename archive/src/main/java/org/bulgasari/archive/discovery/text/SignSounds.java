package org.bulgasari.archive.discovery.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// How Han and kana that somebody typed may be read out, for films and people recorded in Latin letters only:
/// 東京物語 for "Tokyo monogatari", 溝口健二 for "Kenji Mizoguchi", 张艺谋 for "Zhang Yimou" or "Yimou Zhang".
///
/// Han alone is read in Japanese and in Chinese, since nothing tells which it is.
final class SignSounds {

    /// A shorter sound is that of too many words.
    private static final int SHORTEST_KEY = 7;
    /// Syllables from which on a Chinese title may be written syllable by syllable, as words of their own.
    private static final int LONG_TITLE = 4;

    private SignSounds() {}

    /// The rows of keys; a text answers a row when it has all its keys, in whatever order.
    static Set<List<String>> of(String signs, Speller.Readings readings) {
        Set<List<String>> rows = new LinkedHashSet<>();
        addJapanese(signs, readings, rows);
        if (Kana.isIn(signs)) return rows;
        addJapanese(Han.japanese(signs), readings, rows);
        addChinese(signs, rows);
        return rows;
    }

    private static void addJapanese(String signs, Speller.Readings readings, Set<List<String>> rows) {
        boolean kanaOnly = signs.codePoints().allMatch(c -> Kana.isIn(Character.toString(c)) || c == 'ー');
        List<String> sounds = (kanaOnly ? List.of(signs) : readings.kana(signs))
                .stream().map(Kana::latin).filter(sound -> !sound.isEmpty()).toList();
        String whole = Family.JAPANESE.key(String.join("", sounds));
        if (whole.isEmpty() || (!kanaOnly && whole.length() < SHORTEST_KEY)) return;
        rows.add(List.of(whole));
        if (sounds.size() > 1)
            rows.add(sounds.stream().map(Family.JAPANESE::key).distinct().toList());
    }

    private static void addChinese(String han, Set<List<String>> rows) {
        List<String> syllables = new ArrayList<>();
        for (int c : Han.fold(han).codePoints().toArray()) syllables.add(Han.pinyin(c));
        int count = syllables.size();
        if (count < 2 || syllables.contains("")) return;
        rows.add(List.of(key(syllables)));
        rows.add(List.of(key(syllables.subList(0, 1)), key(syllables.subList(1, count))));
        if (count < LONG_TITLE) return;
        rows.add(List.of(key(syllables.subList(0, 2)), key(syllables.subList(2, count))));
        rows.add(syllables.stream()
                .map(syllable -> Family.CHINESE.key(syllable))
                .distinct()
                .toList());
    }

    private static String key(List<String> syllables) {
        return Family.CHINESE.key(String.join("", syllables));
    }
}
