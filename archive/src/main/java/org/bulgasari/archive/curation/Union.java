package org.bulgasari.archive.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bulgasari.archive.catalogue.Relation;
import org.bulgasari.archive.catalogue.Title;
import org.bulgasari.archive.catalogue.TitleType;
import org.bulgasari.archive.catalogue.Work;
import org.bulgasari.archive.catalogue.agents.Agent;
import org.bulgasari.archive.catalogue.agents.AgentName;
import org.bulgasari.archive.catalogue.statements.Rank;
import org.bulgasari.archive.catalogue.statements.Standing;
import org.bulgasari.archive.catalogue.statements.Statement;
import org.jspecify.annotations.Nullable;

/// One record made of two, in which nothing of either is lost. Where only one value can stand, that of the record that
/// stays stands, and the other becomes a statement beside it.
final class Union {

    private Union() {}

    static Work of(Work stays, Work goes) {
        return new Work(
                stays.id(),
                stays.kind(),
                titles(stays, goes),
                stays.date() == null ? goes.date() : stays.date(),
                both(stays.countries(), goes.countries()),
                both(stays.languages(), goes.languages()),
                both(stays.forms(), goes.forms()),
                both(stays.genres(), goes.genres()),
                both(stays.subjects(), goes.subjects()),
                stays.colour() == null ? goes.colour() : stays.colour(),
                stays.sound() == null ? goes.sound() : stays.sound(),
                stays.lengthInSeconds() == null ? goes.lengthInSeconds() : stays.lengthInSeconds(),
                both(stays.summaries(), goes.summaries()),
                both(stays.contributions(), goes.contributions()),
                both(stays.identifiers(), goes.identifiers()),
                relations(stays, goes),
                both(stays.variants(), goes.variants()),
                both(stays.manifestations(), goes.manifestations()),
                both(both(stays.statements(), goes.statements()), rivals(stays, goes)),
                both(stays.rights(), goes.rights()),
                both(stays.restrictions(), goes.restrictions()),
                note(stays.note(), goes.note()));
    }

    static Agent of(Agent stays, Agent goes) {
        Map<String, AgentName> names = new LinkedHashMap<>();
        stays.otherNames().forEach(name -> names.put(name.text(), name));
        goes.otherNames().forEach(name -> names.putIfAbsent(name.text(), name));
        names.putIfAbsent(goes.name(), AgentName.of(goes.name()));
        names.remove(stays.name());
        return new Agent(
                stays.id(),
                stays.kind(),
                stays.name(),
                List.copyOf(names.values()),
                both(stays.identifiers(), goes.identifiers()),
                note(stays.note(), goes.note()));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    /// One title is preferred; what the other record preferred is an alternative, unless it stands already.
    private static List<Title> titles(Work stays, Work goes) {
        List<Title> titles = new ArrayList<>(stays.titles());
        Set<String> known = new LinkedHashSet<>();
        stays.titles().forEach(title -> known.add(title.text()));
        for (Title title : goes.titles()) {
            boolean preferred = title.type() == TitleType.PREFERRED;
            if (preferred ? known.contains(title.text()) : titles.contains(title)) continue;
            titles.add(preferred ? alternative(title) : title);
        }
        return titles;
    }

    private static Title alternative(Title title) {
        return new Title(
                title.text(), TitleType.ALTERNATIVE, title.language(), title.script(), title.transliteration());
    }

    /// Without those that would lead from the film to itself.
    private static List<Relation> relations(Work stays, Work goes) {
        return both(stays.relations(), goes.relations()).stream()
                .filter(each -> !stays.id().equals(each.target()) && !goes.id().equals(each.target()))
                .toList();
    }

    private static List<Statement> rivals(Work stays, Work goes) {
        return Stream.of(
                        rival("kind", stays, goes, Work::kind),
                        rival(
                                "date",
                                stays,
                                goes,
                                work -> work.date() == null ? null : work.date().text()),
                        rival("colour", stays, goes, Work::colour),
                        rival("sound", stays, goes, Work::sound),
                        rival("lengthInSeconds", stays, goes, Union::length))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String length(Work work) {
        return work.lengthInSeconds() == null ? null : String.valueOf(work.lengthInSeconds());
    }

    private static @Nullable Statement rival(
            String property, Work stays, Work goes, Function<Work, @Nullable String> value) {
        String ours = value.apply(stays);
        String theirs = value.apply(goes);
        return ours == null || theirs == null || ours.equals(theirs)
                ? null
                : new Statement(property, theirs, Rank.NORMAL, Standing.REPORTED, List.of(), null);
    }

    private static @Nullable String note(@Nullable String ours, @Nullable String theirs) {
        if (ours == null || ours.equals(theirs)) return theirs == null ? ours : theirs;
        return theirs == null ? ours : ours + "\n" + theirs;
    }
}
