package org.bulgasari.archive.web.browse;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.AgentName;
import org.bulgasari.archive.catalogue.agents.AgentTally;
import org.jspecify.annotations.Nullable;

/// All directors, by script and by letter of that script: Latin A to Z by the last word of a name, Hangul by its
/// first consonant, Han by its first sign. Made once, then only read.
final class DirectorRegister {

    /// A name as it stands under a letter; sorted by `key`.
    record Entry(AgentId id, String name, @Nullable String language, String key, int works) {}

    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final int MOST_HAN = 400;

    private final Map<UnicodeScript, Map<String, List<Entry>>> byScript = new TreeMap<>();

    DirectorRegister(List<AgentTally> directors) {
        for (AgentTally each : directors) {
            add(new Entry(each.id(), each.name(), null, key(each.name()), each.works()));
            for (AgentName name : each.inOtherScripts())
                add(new Entry(each.id(), name.text(), name.language(), name.text(), each.works()));
        }
        byScript.replaceAll((script, letters) -> sorted(letters));
    }

    List<UnicodeScript> scripts() {
        return List.copyOf(byScript.keySet());
    }

    /// The names of a script by letter, in the script's order.
    Map<String, List<Entry>> of(UnicodeScript script) {
        return byScript.getOrDefault(script, Map.of());
    }

    private void add(Entry entry) {
        UnicodeScript script = script(entry.key());
        byScript.computeIfAbsent(script, s -> new LinkedHashMap<>())
                .computeIfAbsent(letter(entry.key(), script), l -> new ArrayList<>())
                .add(entry);
    }

    /// Latin names stand under their last word, as in any library; a name that already has a comma under its first.
    private static String key(String name) {
        String stripped = name.strip();
        int space = stripped.lastIndexOf(' ');
        if (script(stripped) != UnicodeScript.LATIN || stripped.contains(",") || space < 0) return stripped;
        return stripped.substring(space + 1) + " " + stripped.substring(0, space);
    }

    private static UnicodeScript script(String name) {
        return name.codePoints()
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                .map(script -> script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA
                        ? UnicodeScript.HAN
                        : script)
                .findFirst()
                .orElse(UnicodeScript.COMMON);
    }

    private static String letter(String key, UnicodeScript script) {
        int first =
                key.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('#');
        if (script == UnicodeScript.HANGUL && first >= 0xac00 && first <= 0xd7a3) {
            int initial = (first - 0xac00) / 588;
            return INITIALS.substring(initial, initial + 1);
        }
        if (script == UnicodeScript.LATIN) return LatinLetters.of(key);
        return Character.toString(Character.toUpperCase(first));
    }

    private static Map<String, List<Entry>> sorted(Map<String, List<Entry>> letters) {
        Collator collator = Collator.getInstance(ULocale.ROOT).freeze();
        Map<String, List<Entry>> sorted = new LinkedHashMap<>();
        letters.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(collator::compare))
                .limit(MOST_HAN)
                .forEach(letter -> sorted.put(
                        letter.getKey(),
                        letter.getValue().stream()
                                .sorted(Comparator.comparing(Entry::key, collator::compare))
                                .toList()));
        return sorted;
    }

    /// A to Z, letters with marks under their plain ones.
    private static final class LatinLetters {

        private static final AlphabeticIndex.ImmutableIndex<Object> INDEX =
                new AlphabeticIndex<>(ULocale.ENGLISH).buildImmutableIndex();

        static String of(String key) {
            return INDEX.getBucket(INDEX.getBucketIndex(key)).getLabel();
        }
    }
}
