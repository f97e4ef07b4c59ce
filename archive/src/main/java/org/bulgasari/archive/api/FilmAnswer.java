package org.bulgasari.archive.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bulgasari.archive.catalogue.Contribution;
import org.bulgasari.archive.catalogue.LanguageUse;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Summary;
import org.bulgasari.archive.catalogue.Title;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.identifiers.Identifier;
import org.bulgasari.archive.catalogue.rights.Restriction;
import org.bulgasari.archive.holdings.Item;
import org.jspecify.annotations.Nullable;

/// A film as the API tells it. Codes are those of the vocabularies; `date` is EDTF; `version` counts its changes.
public record FilmAnswer(
        String id,
        String kind,
        String title,
        List<TitleAnswer> titles,
        @Nullable String date,
        @Nullable Integer year,
        List<String> countries,
        List<LanguageUse> languages,
        List<String> forms,
        List<String> genres,
        List<String> subjects,
        @Nullable String colour,
        @Nullable String sound,
        @Nullable Integer lengthInSeconds,
        List<Summary> summaries,
        List<MakerAnswer> agents,
        List<Identifier> identifiers,
        List<String> restrictions,
        List<ItemAnswer> items,
        int version,
        Instant changedAt) {

    public record TitleAnswer(
            String text,
            String type,
            @Nullable String language,
            @Nullable String script,
            @Nullable String transliteration) {
        static TitleAnswer of(Title title) {
            return new TitleAnswer(
                    title.text(), title.type().code(), title.language(), title.script(), title.transliteration());
        }
    }

    public record MakerAnswer(
            String id, String name, String role, @Nullable String creditedAs) {}

    public record ItemAnswer(
            String id,
            @Nullable String barcode,
            String carrierType,
            @Nullable String standard,
            @Nullable String region,
            String generation,
            String authorisation,
            @Nullable String role,
            List<String> restrictions) {
        static ItemAnswer of(Item item) {
            return new ItemAnswer(
                    item.id().value(),
                    item.barcode(),
                    item.carrierType(),
                    item.standard(),
                    item.region(),
                    item.generation(),
                    item.authorisation(),
                    item.role(),
                    codes(item.restrictions()));
        }
    }

    static FilmAnswer of(RecordedWork recorded, Map<AgentId, Agent> makers, List<Item> held) {
        Work work = recorded.work();
        return new FilmAnswer(
                work.id().value(),
                work.kind(),
                work.preferredTitle().text(),
                work.titles().stream().map(TitleAnswer::of).toList(),
                work.date() == null ? null : work.date().text(),
                work.year().orElse(null),
                work.countries(),
                work.languages(),
                work.forms(),
                work.genres(),
                work.subjects(),
                work.colour(),
                work.sound(),
                work.lengthInSeconds(),
                work.summaries(),
                work.contributions().stream().map(part -> maker(part, makers)).toList(),
                work.identifiers(),
                codes(work.restrictions()),
                held.stream().map(ItemAnswer::of).toList(),
                recorded.version(),
                recorded.changedAt());
    }

    private static MakerAnswer maker(Contribution part, Map<AgentId, Agent> makers) {
        Agent agent = makers.get(part.agent());
        String name = agent == null ? "" : agent.name();
        return new MakerAnswer(part.agent().value(), name, part.role(), part.creditedAs());
    }

    private static List<String> codes(List<Restriction> restrictions) {
        return restrictions.stream().map(each -> each.kind().code()).distinct().toList();
    }
}
