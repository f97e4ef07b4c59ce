package org.bulgasari.archive.curation.duplicates;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.bulgasari.archive.catalogue.Contribution;
import org.bulgasari.archive.catalogue.LanguageUse;
import org.bulgasari.archive.catalogue.Relation;
import org.bulgasari.archive.catalogue.Title;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.dates.EdtfDate;
import org.bulgasari.archive.curation.duplicates.WorkTraits.Years;
import org.bulgasari.archive.discovery.text.Family;
import org.bulgasari.archive.discovery.text.Sound;
import org.jspecify.annotations.Nullable;

/// Reads the traits of works. Safe for any thread.
final class WorkReading {

    /// Latin titles of a film of which neither script nor language nor country is known may be meant in any of these.
    private static final Set<Family> ANY = EnumSet.allOf(Family.class);

    private final Sound sound;

    WorkReading(Sound sound) {
        this.sound = sound;
    }

    /// @param agents those whom the work names, as far as they stand
    WorkTraits traits(Work work, Map<AgentId, Agent> agents) {
        List<Agent> directors = work.by("director").stream()
                .map(Contribution::agent)
                .distinct()
                .map(agents::get)
                .filter(Objects::nonNull)
                .toList();
        Set<Family> families = families(work, directors);
        List<TitleTraits> titles = new ArrayList<>();
        @Nullable Years years = years(work.date());
        for (Title title : work.titles()) {
            CleanTitle clean = CleanTitle.of(title.text());
            if (years == null) years = years(clean.year());
            for (String each : clean.titles()) titles.add(TitleTraits.of(each, title.language(), sound, families));
        }
        return new WorkTraits(
                work.id().value(),
                work.kind(),
                titles.stream().distinct().toList(),
                years,
                Set.copyOf(work.countries()),
                work.lengthInSeconds(),
                Set.copyOf(work.identifiers()),
                directors.stream().map(agent -> names(agent, families)).toList(),
                directors.stream().map(agent -> agent.id().value()).collect(Collectors.toSet()),
                related(work));
    }

    private List<NameTraits> names(Agent agent, Set<Family> families) {
        return agent.allNames().stream()
                .map(name -> NameTraits.of(name, sound, families))
                .toList();
    }

    private static @Nullable Years years(@Nullable EdtfDate date) {
        return date == null
                ? null
                : new Years(date.firstDay().getYear(), date.lastDay().getYear());
    }

    private static @Nullable Years years(OptionalInt year) {
        return year.isPresent() ? new Years(year.getAsInt(), year.getAsInt()) : null;
    }

    private static Set<String> related(Work work) {
        return work.relations().stream()
                .map(Relation::target)
                .filter(Objects::nonNull)
                .map(id -> id.value())
                .collect(Collectors.toSet());
    }

    private static Set<Family> families(Work work, List<Agent> directors) {
        Set<Family> families = EnumSet.noneOf(Family.class);
        boolean isKnown = !work.countries().isEmpty() || !work.languages().isEmpty();
        for (Title title : work.titles()) {
            families.addAll(Family.ofLanguage(title.language()));
            families.addAll(Family.ofScript(title.text()));
        }
        for (Agent director : directors) for (String name : director.allNames()) families.addAll(Family.ofScript(name));
        for (LanguageUse language : work.languages()) families.addAll(Family.ofLanguage(language.code()));
        for (String country : work.countries()) families.addAll(Family.ofCountry(country));
        if (!isKnown && families.contains(Family.CHINESE)) families.add(Family.JAPANESE);
        else if (families.contains(Family.JAPANESE) && !speaksChinese(work)) families.remove(Family.CHINESE);
        return families.isEmpty() && !isKnown ? ANY : new HashSet<>(families);
    }

    private static boolean speaksChinese(Work work) {
        return work.countries().stream().anyMatch(c -> Family.ofCountry(c).contains(Family.CHINESE))
                || work.titles().stream()
                        .anyMatch(t -> Family.ofLanguage(t.language()).contains(Family.CHINESE));
    }
}
