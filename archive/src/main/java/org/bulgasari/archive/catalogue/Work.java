package org.bulgasari.archive.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bulgasari.archive.catalogue.dates.EdtfDate;
import org.bulgasari.archive.catalogue.identifiers.Identifier;
import org.bulgasari.archive.catalogue.rights.Restriction;
import org.bulgasari.archive.catalogue.rights.RestrictionKind;
import org.bulgasari.archive.catalogue.rights.RightsStatement;
import org.bulgasari.archive.catalogue.statements.Statement;
import org.jspecify.annotations.Nullable;

/// A film as a creation, whatever its versions, with everything the catalogue holds on it.
///
/// `kind` is a code of the vocabulary `work-kinds`; `titles` has exactly one preferred title; `countries` are ISO
/// 3166 codes, `forms` and `genres` codes of their vocabularies, `subjects` free words.
public record Work(
        WorkId id,
        String kind,
        List<Title> titles,
        @Nullable EdtfDate date,
        List<String> countries,
        List<LanguageUse> languages,
        List<String> forms,
        List<String> genres,
        List<String> subjects,
        @Nullable String colour,
        @Nullable String sound,
        @Nullable Integer lengthInSeconds,
        List<Summary> summaries,
        List<Contribution> contributions,
        List<Identifier> identifiers,
        List<Relation> relations,
        List<Variant> variants,
        List<Manifestation> manifestations,
        List<Statement> statements,
        List<RightsStatement> rights,
        List<Restriction> restrictions,
        @Nullable String note) {

    public Work {
        titles = List.copyOf(titles);
        long preferred =
                titles.stream().filter(t -> t.type() == TitleType.PREFERRED).count();
        if (preferred != 1) throw new IllegalArgumentException("A work has one preferred title, not " + preferred);
        if (lengthInSeconds != null && lengthInSeconds <= 0)
            throw new IllegalArgumentException("A length is more than 0 seconds, not " + lengthInSeconds);
        countries = List.copyOf(countries);
        languages = List.copyOf(languages);
        forms = List.copyOf(forms);
        genres = List.copyOf(genres);
        subjects = List.copyOf(subjects);
        summaries = List.copyOf(summaries);
        contributions = List.copyOf(contributions);
        identifiers = List.copyOf(identifiers);
        relations = List.copyOf(relations);
        variants = List.copyOf(variants);
        manifestations = List.copyOf(manifestations);
        statements = List.copyOf(statements);
        rights = List.copyOf(rights);
        restrictions = List.copyOf(restrictions);
    }

    /// The title shown everywhere.
    public Title preferredTitle() {
        return titles.stream()
                .filter(t -> t.type() == TitleType.PREFERRED)
                .findFirst()
                .orElseThrow();
    }

    /// The title in the film's own script, where it differs from the preferred one.
    public Optional<Title> originalTitle() {
        return titles.stream().filter(t -> t.type() == TitleType.ORIGINAL).findFirst();
    }

    public Optional<Integer> year() {
        return Optional.ofNullable(date).map(EdtfDate::year);
    }

    /// Whether only signed-in staff may know of this work.
    public boolean isStaffOnly() {
        return restrictions.stream().anyMatch(r -> r.kind() == RestrictionKind.STAFF_ONLY);
    }

    /// Those who had this role, in the order of the credits.
    public List<Contribution> by(String role) {
        List<Contribution> found = new ArrayList<>();
        for (Contribution each : contributions) if (each.role().equals(role)) found.add(each);
        return found;
    }
}
