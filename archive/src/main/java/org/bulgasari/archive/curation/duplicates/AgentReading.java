package org.bulgasari.archive.curation.duplicates;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bulgasari.archive.catalogue.Contribution;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.curation.duplicates.WorkTraits.Years;
import org.bulgasari.archive.discovery.text.Family;
import org.bulgasari.archive.discovery.text.Sound;
import org.jspecify.annotations.Nullable;

/// Reads the traits of agents. Safe for any thread.
final class AgentReading {

    private final Sound sound;

    AgentReading(Sound sound) {
        this.sound = sound;
    }

    /// @param works in which the agent had a part, or some of them
    AgentTraits traits(Agent agent, Collection<Work> works) {
        Set<Family> families = families(agent, works);
        Set<String> parts = new HashSet<>();
        Set<String> companions = new HashSet<>();
        for (Work work : works)
            for (Contribution each : work.contributions())
                if (each.agent().equals(agent.id())) parts.add(work.id().value() + " " + each.role());
                else companions.add(each.agent().value());
        List<NameTraits> names = agent.allNames().stream()
                .map(name -> NameTraits.of(name, sound, families))
                .toList();
        return new AgentTraits(
                agent.id().value(),
                agent.kind(),
                names,
                Set.copyOf(agent.identifiers()),
                active(works),
                parts,
                companions);
    }

    private static @Nullable Years active(Collection<Work> works) {
        List<Integer> years =
                works.stream().flatMap(work -> work.year().stream()).sorted().toList();
        return years.isEmpty() ? null : new Years(years.getFirst(), years.getLast());
    }

    /// Of the name's own scripts when it has any, else of the countries of the works.
    private static Set<Family> families(Agent agent, Collection<Work> works) {
        Set<Family> families = EnumSet.noneOf(Family.class);
        for (String name : agent.allNames()) families.addAll(Family.ofScript(name));
        Set<Family> around = EnumSet.noneOf(Family.class);
        for (Work work : works) for (String country : work.countries()) around.addAll(Family.ofCountry(country));
        if (families.contains(Family.CHINESE) && around.contains(Family.JAPANESE)) families.add(Family.JAPANESE);
        if (families.contains(Family.CHINESE) && around.contains(Family.KOREAN)) families.add(Family.KOREAN);
        return families.isEmpty() ? around : families;
    }
}
