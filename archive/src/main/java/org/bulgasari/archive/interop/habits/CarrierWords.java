package org.bulgasari.archive.interop.habits;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// What people write for a carrier, taken apart: "VHS/NTSC", "LD", "DVD-R boot", "VHS; Access Print (Section 1)",
/// "Digital Betacam [PAL]; Sub-master". `parts` are codes by field (`carrierType`, `standard`, `region`, `role`,
/// `generation`, `authorisation`); `rest` is what no vocabulary knows.
public record CarrierWords(Map<String, String> parts, List<String> rest) {

    private static final Map<String, String> VOCABULARIES = new LinkedHashMap<>();

    static {
        VOCABULARIES.put("carrierType", "carrier-types");
        VOCABULARIES.put("standard", "video-standards");
        VOCABULARIES.put("role", "item-roles");
        VOCABULARIES.put("generation", "generations");
        VOCABULARIES.put("authorisation", "authorisations");
    }

    /// The generation that a role implies where none is written.
    private static final Map<String, String> USUAL_GENERATIONS = Map.of(
            "lending",
            "access",
            "reference",
            "access",
            "exhibition",
            "access",
            "access-file",
            "access",
            "master",
            "master");

    private static final Pattern SIGNS = Pattern.compile("[\\[\\](),/;+]+|\\s+-\\s+");
    private static final Pattern IN_ROUND_BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");
    private static final Pattern REGION = Pattern.compile(
            "(?i)^(?:region|reg\\.?|r|zone|code|지역코드)\\s*-?([0-8]|all|free|[abc])$|^(all)[ -]regions?$|^region[ -](free)$|^(multi)-?region$");
    private static final int LONGEST = 500;

    public CarrierWords {
        parts = Map.copyOf(parts);
        rest = List.copyOf(rest);
    }

    /// `find` gives the code of words in a vocabulary.
    public static CarrierWords of(String text, BiFunction<String, String, Optional<String>> find) {
        Reading reading = new Reading(find);
        String words = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (!reading.knows(words)) for (String part : words.split(";", -1)) reading.part(part.strip());
        reading.implied();
        return new CarrierWords(reading.parts, reading.rest);
    }

    private static final class Reading {
        private final BiFunction<String, String, Optional<String>> find;
        private final Map<String, String> parts = new LinkedHashMap<>();
        private final List<String> rest = new ArrayList<>();

        Reading(BiFunction<String, String, Optional<String>> find) {
            this.find = find;
        }

        void part(String words) {
            if (words.isEmpty()) return;
            if (knows(words)) {
                knows(IN_ROUND_BRACKETS.matcher(words).replaceAll(""));
                return;
            }
            for (String piece : SIGNS.split(words)) piece(piece.strip());
        }

        private void piece(String words) {
            if (words.isEmpty() || knows(words)) return;
            List<String> unknown = new ArrayList<>();
            String[] each = words.split("\\s+");
            for (int from = 0; from < each.length; ) {
                int taken = longestKnown(each, from);
                if (taken == 0) unknown.add(each[from]);
                from += Math.max(1, taken);
            }
            if (!unknown.isEmpty()) rest.add(String.join(" ", unknown));
        }

        private int longestKnown(String[] words, int from) {
            for (int to = Math.min(words.length, from + 5); to > from; to--)
                if (knows(String.join(" ", List.of(words).subList(from, to)))) return to - from;
            return 0;
        }

        /// Takes the words whole in every vocabulary that knows them; whether one did.
        boolean knows(String words) {
            if (words.isBlank()) return false;
            boolean known = region(words);
            for (Map.Entry<String, String> each : VOCABULARIES.entrySet()) {
                Optional<String> code = find.apply(each.getValue(), words);
                if (code.isEmpty() || code.get().equals("unknown")) continue;
                String before = parts.putIfAbsent(each.getKey(), code.get());
                boolean second = before != null
                        && !before.equals(code.get())
                        && each.getKey().equals("carrierType");
                if (second) rest.add(words);
                known = true;
            }
            return known;
        }

        private boolean region(String words) {
            Matcher region = REGION.matcher(words);
            if (!region.matches()) return false;
            String code = region.group(1) == null ? "all" : region.group(1).toLowerCase(java.util.Locale.ROOT);
            parts.putIfAbsent("region", code.equals("0") || code.equals("free") ? "all" : code);
            return true;
        }

        void implied() {
            String role = parts.get("role");
            if (role != null && USUAL_GENERATIONS.containsKey(role))
                parts.putIfAbsent("generation", USUAL_GENERATIONS.get(role));
        }
    }
}
