package org.bulgasari.archive.curation.duplicates;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bulgasari.archive.catalogue.Contribution;
import org.bulgasari.archive.catalogue.Title;
import org.bulgasari.archive.catalogue.TitleType;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.agents.AgentKind;
import org.bulgasari.archive.catalogue.dates.EdtfDate;
import org.bulgasari.archive.catalogue.identifiers.Identifier;
import org.bulgasari.archive.discovery.lucene.JapaneseReadings;
import org.bulgasari.archive.discovery.text.Sound;
import org.bulgasari.archive.platform.ids.Ids;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Pairs of records of films, written by hand as different people from different sources would, each labelled whether
/// it is
/// one film.
final class LabelledPairs {

    /// @param about what makes it hard
    /// @param isTold whether somebody who never heard of the film could tell from the records alone
    record LabelledPair(boolean same, String about, boolean isTold, WorkTraits one, WorkTraits other) {

        /// Whether the two would be compared, and then proposed.
        boolean isProposed() {
            return !Collections.disjoint(Keys.of(one), Keys.of(other))
                    && likeness().isProposed();
        }

        Likeness likeness() {
            return WorkLikeness.of(one, other);
        }
    }

    private record Line(boolean same, @JsonProperty("case") String about, String told, Film one, Film other) {}

    private record Film(
            List<String> titles,
            @Nullable String date,
            @Nullable List<String> directors,
            @Nullable List<String> countries,
            @Nullable Integer minutes,
            @Nullable Map<String, String> identifiers,
            @Nullable String kind) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final WorkReading reading = new WorkReading(new Sound(new JapaneseReadings()));
    private final Ids ids = new Ids(InstantSource.fixed(Instant.EPOCH));

    /// @param name of the file beside this class
    static List<LabelledPair> read(String name) throws IOException {
        LabelledPairs pairs = new LabelledPairs();
        List<LabelledPair> read = new ArrayList<>();
        try (InputStream bytes = Objects.requireNonNull(LabelledPairs.class.getResourceAsStream(name));
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Line pair = JSON.readValue(line, Line.class);
                read.add(new LabelledPair(
                        pair.same(),
                        pair.about(),
                        pair.told().equals("records"),
                        pairs.traits(pair.one()),
                        pairs.traits(pair.other())));
            }
        }
        return read;
    }

    private WorkTraits traits(Film film) {
        Map<AgentId, Agent> agents = new HashMap<>();
        List<Contribution> contributions = new ArrayList<>();
        if (film.directors() != null)
            for (String name : film.directors()) {
                Agent agent = new Agent(new AgentId(ids.next()), AgentKind.PERSON, name, List.of(), List.of(), null);
                agents.put(agent.id(), agent);
                contributions.add(new Contribution(agent.id(), "director", null, null));
            }
        return reading.traits(work(film, contributions), agents);
    }

    private Work work(Film film, List<Contribution> contributions) {
        List<Title> titles = new ArrayList<>();
        for (String title : film.titles())
            titles.add(Title.of(title, titles.isEmpty() ? TitleType.PREFERRED : TitleType.ALTERNATIVE));
        List<Identifier> identifiers = new ArrayList<>();
        if (film.identifiers() != null)
            film.identifiers().forEach((scheme, value) -> identifiers.add(new Identifier(scheme, value)));
        return new Work(
                new WorkId(ids.next()),
                film.kind() == null ? "film" : film.kind(),
                titles,
                film.date() == null ? null : EdtfDate.of(film.date()),
                film.countries() == null ? List.of() : film.countries(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                film.minutes() == null ? null : film.minutes() * 60,
                List.of(),
                contributions,
                identifiers,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
