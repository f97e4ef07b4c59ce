package org.bulgasari.bench.peers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bulgasari.archive.assembly.OpenArchive;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.Title;
import org.bulgasari.archive.catalogue.TitleType;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.dates.EdtfDate;
import org.jspecify.annotations.Nullable;

/// Reads from an archive what its visitors may find.
final class PeerFilms {

    private static final int AT_ONCE = 1_000;

    private PeerFilms() {}

    static List<PeerFilm> in(OpenArchive archive) {
        List<PeerFilm> films = new ArrayList<>();
        List<WorkId> ids = archive.works().idsAfter(null, AT_ONCE);
        while (!ids.isEmpty()) {
            films.addAll(films(archive, ids));
            ids = archive.works().idsAfter(ids.getLast(), AT_ONCE);
        }
        return films;
    }

    private static List<PeerFilm> films(OpenArchive archive, List<WorkId> ids) {
        List<Work> works = archive.works().works(ids).values().stream()
                .map(RecordedWork::work)
                .filter(work -> !work.isStaffOnly())
                .toList();
        Map<AgentId, Agent> agents = agents(archive, works);
        return works.stream().map(work -> film(work, agents)).toList();
    }

    private static Map<AgentId, Agent> agents(OpenArchive archive, Collection<Work> works) {
        Set<AgentId> involved = new LinkedHashSet<>();
        works.forEach(work -> work.contributions().forEach(part -> involved.add(part.agent())));
        return archive.agents().agents(involved);
    }

    private static PeerFilm film(Work work, Map<AgentId, Agent> agents) {
        EdtfDate date = work.date();
        return new PeerFilm(
                work.id().value(),
                titles(work),
                work.contributions().stream()
                        .flatMap(part -> names(agents.get(part.agent()), part.creditedAs()))
                        .distinct()
                        .toList(),
                date == null ? null : date.year());
    }

    private static List<String> titles(Work work) {
        return work.titles().stream()
                .sorted((a, b) -> Boolean.compare(b.type() == TitleType.PREFERRED, a.type() == TitleType.PREFERRED))
                .map(Title::text)
                .distinct()
                .toList();
    }

    private static Stream<String> names(@Nullable Agent agent, @Nullable String creditedAs) {
        Stream<String> recorded = agent == null ? Stream.of() : agent.allNames().stream();
        return creditedAs == null ? recorded : Stream.concat(recorded, Stream.of(creditedAs));
    }
}
