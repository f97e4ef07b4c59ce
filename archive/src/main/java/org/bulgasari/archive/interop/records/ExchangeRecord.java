package org.bulgasari.archive.interop.records;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One work as it travels. Only `key` and a preferred title are required; a missing list is an empty one.
public record ExchangeRecord(
        String key,
        @Nullable String kind,
        List<TitleEntry> titles,
        @Nullable String date,
        List<String> countries,
        List<LanguageEntry> languages,
        List<String> forms,
        List<String> genres,
        List<String> subjects,
        @Nullable String colour,
        @Nullable String sound,
        @Nullable Integer lengthInSeconds,
        List<SummaryEntry> summary,
        List<AgentEntry> agents,
        List<IdentifierEntry> identifiers,
        List<RelationEntry> relations,
        List<SourceEntry> sources,
        List<SupportEntry> supports,
        List<StatementEntry> statements,
        List<RightsEntry> rights,
        List<RestrictionEntry> restrictions,
        List<VariantEntry> variants,
        List<ManifestationEntry> manifestations,
        List<ItemEntry> items,
        @Nullable String note) {

    public ExchangeRecord {
        titles = orEmpty(titles);
        countries = orEmpty(countries);
        languages = orEmpty(languages);
        forms = orEmpty(forms);
        genres = orEmpty(genres);
        subjects = orEmpty(subjects);
        summary = orEmpty(summary);
        agents = orEmpty(agents);
        identifiers = orEmpty(identifiers);
        relations = orEmpty(relations);
        sources = orEmpty(sources);
        supports = orEmpty(supports);
        statements = orEmpty(statements);
        rights = orEmpty(rights);
        restrictions = orEmpty(restrictions);
        variants = orEmpty(variants);
        manifestations = orEmpty(manifestations);
        items = orEmpty(items);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /// A title; `type` as in [org.bulgasari.archive.catalogue.TitleType].
    public record TitleEntry(
            String text,
            @Nullable String type,
            @Nullable String language,
            @Nullable String script,
            @Nullable String transliteration) {}

    public record LanguageEntry(String code, @Nullable String use) {}

    public record SummaryEntry(@Nullable String language, String text) {}

    /// An agent in a role. The same `key` is the same agent throughout one source; without a key the name decides.
    public record AgentEntry(
            String name,
            String role,
            @Nullable String kind,
            @Nullable String key,
            List<NameEntry> names,
            List<IdentifierEntry> identifiers,
            @Nullable String creditedAs,
            @Nullable String note) {
        public AgentEntry {
            names = orEmpty(names);
            identifiers = orEmpty(identifiers);
        }
    }

    public record NameEntry(
            String text,
            @Nullable String language,
            @Nullable String script,
            @Nullable String transliteration) {}

    public record IdentifierEntry(String scheme, String value) {}

    /// To another record of the same source (`target`, its key), or to a title only.
    public record RelationEntry(
            String type,
            @Nullable String target,
            @Nullable String targetTitle,
            @Nullable String position,
            @Nullable String note) {}

    public record SourceEntry(
            String id,
            String kind,
            String citation,
            @Nullable String url) {}

    /// Source `source` (an id above) vouches for the record's values of `properties`.
    public record SupportEntry(String source, List<String> properties) {
        public SupportEntry {
            properties = orEmpty(properties);
        }
    }

    /// `sources` are ids of [SourceEntry].
    public record StatementEntry(
            String property,
            String value,
            @Nullable String rank,
            @Nullable String standing,
            List<String> sources,
            @Nullable String note) {
        public StatementEntry {
            sources = orEmpty(sources);
        }
    }

    public record RightsEntry(
            String basis,
            @Nullable String jurisdiction,
            @Nullable String from,
            @Nullable String to,
            List<String> permits,
            @Nullable String source,
            @Nullable String decider,
            @Nullable String note) {
        public RightsEntry {
            permits = orEmpty(permits);
        }
    }

    public record RestrictionEntry(
            String kind,
            @Nullable String value,
            @Nullable String note,
            @Nullable String scope) {}

    public record VariantEntry(
            String key,
            String type,
            @Nullable String title,
            @Nullable String date,
            @Nullable Integer lengthInSeconds,
            @Nullable String note) {}

    public record ManifestationEntry(
            String key,
            @Nullable String variant,
            @Nullable String type,
            @Nullable String title,
            @Nullable String date,
            @Nullable String carrierType,
            @Nullable String standard,
            @Nullable String publisher,
            @Nullable String country,
            List<LanguageEntry> languages,
            List<IdentifierEntry> identifiers,
            @Nullable String note) {
        public ManifestationEntry {
            languages = orEmpty(languages);
            identifiers = orEmpty(identifiers);
        }
    }

    /// One copy. `alsoHolds` are keys of further works on the same carrier, in order; `manifestation` a key above.
    public record ItemEntry(
            @Nullable String key,
            @Nullable String barcode,
            @Nullable String manifestation,
            @Nullable String carrierType,
            @Nullable String standard,
            @Nullable String region,
            @Nullable String generation,
            @Nullable String authorisation,
            @Nullable String role,
            @Nullable String place,
            @Nullable String condition,
            @Nullable String note,
            List<String> alsoHolds,
            List<RightsEntry> rights,
            List<RestrictionEntry> restrictions) {
        public ItemEntry {
            alsoHolds = orEmpty(alsoHolds);
            rights = orEmpty(rights);
            restrictions = orEmpty(restrictions);
        }
    }

    /// The preferred title's text, or the first title's.
    public String title() {
        return titles.stream()
                .filter(t -> Objects.equals(t.type(), "preferred"))
                .findFirst()
                .or(() -> titles.stream().findFirst())
                .map(TitleEntry::text)
                .orElse(key);
    }
}
