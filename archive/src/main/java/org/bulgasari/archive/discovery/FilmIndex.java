package org.bulgasari.archive.discovery;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bulgasari.archive.platform.events.EventCursor;

/// The index of all films.
///
/// Safe for any number of threads. What is put is found by this process after the next `refresh`, and survives a crash
/// once committed. An index opened for reading refuses to be written with `IllegalStateException`. I/O failures are
/// `java.io.UncheckedIOException` and leave the last commit as it was.
public interface FilmIndex extends AutoCloseable {

    /// Adds the entries, each in place of an older one with its id.
    void put(Collection<FilmEntry> entries);

    /// Forgets these works; unknown ids are passed over.
    void remove(Collection<String> ids);

    /// Lets searches of this process find everything so far. Costs a small segment: not for every entry of many.
    void refresh();

    /// Makes everything so far durable and found, together with the place of the last event it contains.
    void commit(EventCursor eventCursor);

    /// The place of the last commit's last event; empty for an index never filled or of an older layout, which wants
    /// `rebuild`.
    Optional<EventCursor> cursor();

    /// Whether it has been filled in this layout. Until then it is being built and answers as if there were no films.
    default boolean isFilled() {
        return cursor().isPresent();
    }

    /// Number of entries.
    long size();

    /// Tells `reader` the id of every entry, in no order, as of one moment.
    void eachId(Consumer<String> reader);

    SearchResult search(SearchRequest request);

    /// What may be meant by what has been typed so far, best first, films and agents together.
    ///
    /// @param language of preference among a film's titles
    List<Suggestion> suggest(String prefix, String language, int limit, boolean staffOnlyIncluded);

    /// Why this film is found by this request, the surest reason for each part first; empty when it is not found or
    /// unknown.
    List<Match> why(SearchRequest request, String id);

    /// Builds a fresh index beside this one, which is searched meanwhile, and changes over at once.
    ///
    /// Entries put meanwhile go to the old index only: take `eventCursor` before reading the entries, and follow
    /// the events again from there.
    void rebuild(Stream<FilmEntry> entries, EventCursor eventCursor);

    @Override
    void close();
}
