package org.bulgasari.archive.catalogue.vocabulary;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// Countries or languages: ISO codes, their names from Unicode CLDR as the JDK ships it, and our own table beside it
/// for former states, rarer languages and the spellings that importers meet.
public final class IsoCodes {

    private static final Locale[] PAGE_LANGUAGES = {Locale.ENGLISH, Locale.ITALIAN, Locale.KOREAN};

    private final Vocabulary own;
    private final Set<String> codes;
    private final BiFunction<String, Locale, String> cldrName;
    private final Map<String, String> codeByName = new HashMap<>();

    private IsoCodes(Vocabulary own, Set<String> codes, BiFunction<String, Locale, String> cldrName) {
        this.own = own;
        this.codes = codes;
        this.cldrName = cldrName;
        for (String code : codes)
            for (Locale locale : PAGE_LANGUAGES)
                codeByName.putIfAbsent(cldrName.apply(code, locale).toLowerCase(locale), code);
    }

    /// ISO 3166-1 alpha-2, and ISO 3166-3 alpha-4 for states that are no more (`SUHH`).
    static IsoCodes countries(Vocabulary own) {
        return new IsoCodes(
                own,
                Set.of(Locale.getISOCountries()),
                (code, in) -> Locale.of("", code).getDisplayCountry(in));
    }

    /// ISO 639-1 where it exists, else ISO 639-3.
    static IsoCodes languages(Vocabulary own) {
        return new IsoCodes(
                own,
                Set.of(Locale.getISOLanguages()),
                (code, in) -> Locale.of(code).getDisplayLanguage(in));
    }

    /// Whether `code` is one of ours, as written.
    public boolean knows(String code) {
        return codes.contains(code) || own.find(code).isPresent();
    }

    /// The code that `words` mean: a code, a name in English, Italian or Korean, or a spelling in our table.
    public Optional<String> match(String words) {
        String stripped = words.strip();
        if (knows(stripped)) return Optional.of(stripped);
        Optional<String> ours = own.match(stripped).map(Term::code);
        return ours.isPresent() ? ours : Optional.ofNullable(codeByName.get(stripped.toLowerCase(Locale.ROOT)));
    }

    /// The name of `code` in the language of `locale`; the code itself when nobody knows a name.
    public String name(String code, Locale locale) {
        Optional<String> ours = own.find(code).map(term -> term.names().get(locale.getLanguage()));
        return ours.orElseGet(() -> cldrName.apply(code, locale));
    }
}
