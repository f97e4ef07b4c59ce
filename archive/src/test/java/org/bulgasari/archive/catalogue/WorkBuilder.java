package org.bulgasari.archive.catalogue;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.bulgasari.archive.catalogue.agents.AgentId;
import org.bulgasari.archive.catalogue.dates.EdtfDate;
import org.bulgasari.archive.catalogue.identifiers.Identifier;
import org.bulgasari.archive.catalogue.rights.Restriction;
import org.bulgasari.archive.catalogue.rights.RestrictionKind;
import org.bulgasari.archive.catalogue.rights.RightsStatement;
import org.bulgasari.archive.catalogue.statements.Rank;
import org.bulgasari.archive.catalogue.statements.Source;
import org.bulgasari.archive.catalogue.statements.Standing;
import org.bulgasari.archive.catalogue.statements.Statement;
import org.bulgasari.archive.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/// Works for tests, read aloud: `aWork().titled("하녀").from("1960").build()`.
public final class WorkBuilder {

    private static final Ids IDS = new Ids(InstantSource.system());

    private WorkId id = new WorkId(IDS.next());
    private final List<Title> titles = new ArrayList<>();
    private @Nullable EdtfDate date;
    private final List<String> countries = new ArrayList<>();
    private final List<LanguageUse> languages = new ArrayList<>();
    private final List<Contribution> contributions = new ArrayList<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Manifestation> manifestations = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<RightsStatement> rights = new ArrayList<>();
    private final List<Restriction> restrictions = new ArrayList<>();

    public static WorkBuilder aWork() {
        return new WorkBuilder();
    }

    /// A work with the titles, date, countries, languages, contributions and relations of another.
    public static WorkBuilder like(Work work) {
        WorkBuilder like = new WorkBuilder();
        like.id = work.id();
        like.titles.addAll(work.titles());
        like.date = work.date();
        like.countries.addAll(work.countries());
        like.languages.addAll(work.languages());
        like.contributions.addAll(work.contributions());
        like.relations.addAll(work.relations());
        return like;
    }

    public WorkBuilder withId(WorkId id) {
        this.id = id;
        return this;
    }

    public WorkBuilder titled(String title) {
        titles.add(Title.of(title, titles.isEmpty() ? TitleType.PREFERRED : TitleType.ALTERNATIVE));
        return this;
    }

    /// Instead of all titles so far.
    public WorkBuilder retitled(String title) {
        titles.clear();
        return titled(title);
    }

    public WorkBuilder originally(String title, String language, String script) {
        titles.add(new Title(title, TitleType.ORIGINAL, language, script, null));
        return this;
    }

    public WorkBuilder from(String edtf) {
        date = EdtfDate.of(edtf);
        return this;
    }

    public WorkBuilder in(String country) {
        countries.add(country);
        return this;
    }

    public WorkBuilder spoken(String language) {
        languages.add(new LanguageUse(language, "spoken"));
        return this;
    }

    public WorkBuilder directedBy(AgentId agent) {
        contributions.add(new Contribution(agent, "director", null, null));
        return this;
    }

    public WorkBuilder identified(String scheme, String value) {
        identifiers.add(new Identifier(scheme, value));
        return this;
    }

    public WorkBuilder remakeOf(WorkId other) {
        relations.add(new Relation("remake-of", other, null, null, null));
        return this;
    }

    public WorkBuilder published(Manifestation manifestation) {
        manifestations.add(manifestation);
        return this;
    }

    public WorkBuilder reported(String property, String value, String citation) {
        statements.add(new Statement(
                property, value, Rank.NORMAL, Standing.REPORTED, List.of(new Source("book", citation, null)), null));
        return this;
    }

    public WorkBuilder permitted(String jurisdiction, String... acts) {
        rights.add(new RightsStatement("licence", jurisdiction, "1985", null, List.of(acts), null, null, null));
        return this;
    }

    public WorkBuilder restricted(RestrictionKind kind) {
        restrictions.add(new Restriction(kind, null, null));
        return this;
    }

    public Work build() {
        if (titles.isEmpty()) titled("Untitled");
        return new Work(
                id,
                "film",
                titles,
                date,
                countries,
                languages,
                List.of("feature"),
                List.of("drama"),
                List.of("Folklore"),
                "colour",
                "sound",
                5_700,
                List.of(new Summary("en", "A monster eats iron.")),
                contributions,
                identifiers,
                relations,
                List.of(),
                manifestations,
                statements,
                rights,
                restrictions,
                "a note");
    }
}
