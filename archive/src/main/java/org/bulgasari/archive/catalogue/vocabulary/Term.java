package org.bulgasari.archive.catalogue.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One term of a controlled vocabulary: our code, FIAFcore's URI where it has one, its names, what it is a kind of,
/// and the spellings by which importers recognise it. `more` holds a table's further columns by header name.
public record Term(
        String code,
        @Nullable String uri,
        Map<String, String> names,
        @Nullable String broader,
        List<String> aliases,
        Map<String, String> more) {
    public Term {
        names = Map.copyOf(names);
        aliases = List.copyOf(aliases);
        more = Map.copyOf(more);
    }

    /// The term's name in the language of `locale`, else in English, else its code.
    public String label(Locale locale) {
        String own = names.get(locale.getLanguage());
        return own != null ? own : names.getOrDefault("en", code);
    }

    /// A further column of the term's table, such as `template` or `inverse_ko`; empty when it is blank.
    public Optional<String> more(String column) {
        return Optional.ofNullable(more.get(column));
    }
}
