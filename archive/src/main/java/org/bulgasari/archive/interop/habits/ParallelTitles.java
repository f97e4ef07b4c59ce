package org.bulgasari.archive.interop.habits;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/// Takes apart titles that stand in one cell: "A = B" and "A / B" (blanks around the sign) are a title and a
/// parallel one, "A (aka B)" and "A aka B" a title and an alternative one. The first is what the film is called in
/// this list.
public record ParallelTitles(String title, List<String> parallel, List<String> alternative) {

    private static final Pattern AKA_IN_BRACKETS = Pattern.compile(
            "(?i)\\s*[\\[(]\\s*(?:aka|a\\.k\\.a\\.?|also known as|alias|ovvero|noto anche come|일명)[:,]?\\s+([^()\\[\\]]+)[)\\]]");
    private static final Pattern AKA =
            Pattern.compile("(?i)^(.+?),?\\s+(?:aka|a\\.k\\.a\\.?|also known as)[:,]?\\s+(.+)$");
    private static final java.util.regex.Pattern AKA_WORDS = java.util.regex.Pattern.compile(
            "\\b(?:aka|a\\.k\\.a|also known)", java.util.regex.Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("\\s+[=/]\\s+");
    private static final Pattern BETWEEN_EQUALS = Pattern.compile("\\s+=\\s+");

    public ParallelTitles {
        parallel = List.copyOf(parallel);
        alternative = List.copyOf(alternative);
    }

    public static ParallelTitles of(String text) {
        return of(text, BETWEEN);
    }

    /// For catalogues in which a slash is part of a title.
    public static ParallelTitles ofEquals(String text) {
        return of(text, BETWEEN_EQUALS);
    }

    private static ParallelTitles of(String text, Pattern between) {
        if (isPlain(text)) return new ParallelTitles(text.strip(), List.of(), List.of());
        List<String> alternative = new ArrayList<>();
        String rest = text;
        for (Matcher aka = AKA_IN_BRACKETS.matcher(rest); aka.find(); aka = AKA_IN_BRACKETS.matcher(rest)) {
            add(alternative, BETWEEN.split(aka.group(1)));
            rest = (rest.substring(0, aka.start()) + rest.substring(aka.end())).strip();
        }
        Matcher aka = AKA.matcher(rest);
        if (aka.matches()) {
            add(alternative, BETWEEN.split(aka.group(2)));
            rest = aka.group(1);
        }
        List<String> titles = new ArrayList<>();
        add(titles, between.split(rest));
        if (titles.isEmpty()) return new ParallelTitles(text.strip(), List.of(), List.of());
        return new ParallelTitles(titles.getFirst(), titles.subList(1, titles.size()), alternative);
    }

    /// Most titles are one; only the others are looked at closely. No word for "also known as" is without one of
    /// these.
    private static boolean isPlain(String text) {
        return text.indexOf('=') < 0
                && text.indexOf('/') < 0
                && text.indexOf('(') < 0
                && text.indexOf('[') < 0
                && !AKA_WORDS.matcher(text).find();
    }

    private static void add(List<String> list, String[] texts) {
        for (String each : texts) if (!each.isBlank()) list.add(each.strip());
    }
}
