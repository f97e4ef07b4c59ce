package org.bulgasari.archive.web.cards;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bulgasari.archive.catalogue.Title;
import org.bulgasari.archive.catalogue.TitleType;
import org.bulgasari.archive.discovery.EntryTitle;
import org.bulgasari.archive.platform.languages.PageLanguage;

/// Which of a film's titles a reader is shown first: one in the reader's language and script, else the preferred
/// one; and beside it the original one, where it is another.
public record TitleChoice(EntryTitle shown, Optional<EntryTitle> original) {

    private static final Map<PageLanguage, Set<String>> SCRIPTS = Map.of(
            PageLanguage.ENGLISH, Set.of("Latn"),
            PageLanguage.ITALIAN, Set.of("Latn"),
            PageLanguage.KOREAN, Set.of("Kore", "Hang"));
    private static final List<String> WELCOME =
            List.of("preferred", "original", "translated", "parallel", "alternative");

    /// The choice among `titles`, the preferred one of them first.
    public static TitleChoice of(List<EntryTitle> titles, PageLanguage language) {
        EntryTitle shown = titles.stream()
                .filter(title -> isFor(title, language))
                .min(Comparator.comparingInt(title -> WELCOME.indexOf(title.type())))
                .orElse(titles.getFirst());
        Optional<EntryTitle> original = titles.stream()
                .filter(title -> title.type().equals("original"))
                .filter(title -> !title.text().equals(shown.text()))
                .findFirst();
        boolean preferredIsOriginal = original.isEmpty() && !shown.equals(titles.getFirst());
        return new TitleChoice(
                shown, preferredIsOriginal && !hasOriginal(titles) ? Optional.of(titles.getFirst()) : original);
    }

    public static TitleChoice ofTitles(List<Title> titles, PageLanguage language) {
        return of(
                titles.stream()
                        .sorted(Comparator.comparing(title -> title.type() != TitleType.PREFERRED))
                        .map(title ->
                                new EntryTitle(title.text(), title.type().code(), title.language(), title.script()))
                        .toList(),
                language);
    }

    /// The title a sleeve bears largest.
    public EntryTitle onSleeve() {
        return original.orElse(shown);
    }

    private static boolean hasOriginal(List<EntryTitle> titles) {
        return titles.stream().anyMatch(title -> title.type().equals("original"));
    }

    private static boolean isFor(EntryTitle title, PageLanguage language) {
        return language.code().equals(title.language())
                && WELCOME.contains(title.type())
                && title.script() != null
                && SCRIPTS.getOrDefault(language, Set.of()).contains(title.script());
    }
}
