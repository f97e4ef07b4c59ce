package org.bulgasari.archive.curation.duplicates;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.Contribution;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.Works;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.Agents;
import org.bulgasari.archive.discovery.text.Sound;

/// Works, as finding duplicates needs them.
final class JudgedWorks implements Judged<WorkTraits> {

    private final Works works;
    private final Agents agents;
    private final WorkReading reading;

    JudgedWorks(Works works, Agents agents, Sound sound) {
        this.works = works;
        this.agents = agents;
        this.reading = new WorkReading(sound);
    }

    @Override
    public String kind() {
        return Catalogue.WORK;
    }

    @Override
    public Map<String, WorkTraits> traits(Collection<String> ids) {
        Collection<RecordedWork> found =
                works.works(ids.stream().map(WorkId::new).toList()).values();
        Set<AgentId> directors = found.stream()
                .flatMap(recorded -> recorded.work().by("director").stream())
                .map(Contribution::agent)
                .collect(Collectors.toSet());
        Map<AgentId, Agent> named = agents.agents(directors);
        Map<String, WorkTraits> traits = new HashMap<>();
        for (RecordedWork each : found) traits.put(each.work().id().value(), reading.traits(each.work(), named));
        return traits;
    }

    @Override
    public Set<Long> keys(WorkTraits traits) {
        return Keys.of(traits);
    }

    @Override
    public Likeness likeness(WorkTraits one, WorkTraits other) {
        return WorkLikeness.of(one, other);
    }
}
