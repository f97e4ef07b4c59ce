package org.bulgasari.archive.web.staff.records;

import java.util.List;
import java.util.Locale;
import org.bulgasari.archive.catalogue.vocabulary.Vocabularies;

/// What the select fields of the form offer, named in the reader's language.
public record Choices(
        List<Choice> titleTypes,
        List<Choice> roles,
        List<Choice> colours,
        List<Choice> sounds,
        List<Choice> restrictionKinds) {

    /// One term: its code and its name.
    public record Choice(String code, String label) {}

    static Choices in(Vocabularies vocabularies, Locale locale) {
        return new Choices(
                all(vocabularies, "title-types", locale),
                all(vocabularies, "agent-roles", locale),
                all(vocabularies, "colours", locale),
                all(vocabularies, "sounds", locale),
                all(vocabularies, "restriction-kinds", locale));
    }

    private static List<Choice> all(Vocabularies vocabularies, String name, Locale locale) {
        return vocabularies.named(name).terms().stream()
                .map(term -> new Choice(term.code(), term.label(locale)))
                .toList();
    }
}
