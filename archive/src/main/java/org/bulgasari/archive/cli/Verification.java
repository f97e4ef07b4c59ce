package org.bulgasari.archive.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bulgasari.archive.assembly.OpenArchive;
import org.bulgasari.archive.catalogue.Catalogue;
import org.bulgasari.archive.catalogue.RecordedWork;
import org.bulgasari.archive.catalogue.WorkId;
import org.bulgasari.archive.discovery.FilmIndex;
import org.bulgasari.archive.holdings.Item;
import org.bulgasari.archive.interop.imports.ImportRuns;
import org.bulgasari.archive.platform.database.Integrity;
import org.bulgasari.archive.platform.events.Event;
import org.bulgasari.archive.platform.events.EventCursor;
import org.bulgasari.archive.platform.progress.Progress;

/// Looks through a whole archive for what cannot be: damage in the database, records that are not whole, an index
/// that disagrees with it. Only reads; changes made meanwhile are told apart from disagreement by their events.
///
/// @param works how many works there are
/// @param indexed how many entries the index has
/// @param faults what is wrong, a sentence each; empty when all is well
/// @param notes what is well but worth knowing
record Verification(long works, long indexed, List<String> faults, List<String> notes) {

    private static final int WORKS_A_READ = 500;
    private static final int EVENTS_A_READ = 4_000;

    /// Beyond so many of one kind only their number is told.
    private static final int NAMED = 10;

    static Verification of(OpenArchive archive, Optional<FilmIndex> index, Progress progress) {
        return new Walk(archive, index, progress).verify();
    }

    private static final class Walk {

        private final OpenArchive archive;
        private final Optional<FilmIndex> index;
        private final Progress progress;
        private final List<String> faults = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private final Set<String> works = new HashSet<>();
        private final Set<String> indexed = new HashSet<>();
        private final Map<String, String> barcodes = new HashMap<>();

        Walk(OpenArchive archive, Optional<FilmIndex> index, Progress progress) {
            this.archive = archive;
            this.index = index;
            this.progress = progress;
        }

        Verification verify() {
            faults.addAll(Integrity.damages(archive.database()));
            EventCursor reached = index.flatMap(FilmIndex::cursor).orElse(EventCursor.START);
            index.ifPresent(open -> open.eachId(indexed::add));
            readEveryWork();
            compareIndex(reached);
            noteInterruptedImports();
            return new Verification(works.size(), indexed.size(), faults, notes);
        }

        /// Reading makes each work and item anew, and so finds any that is not whole.
        private void readEveryWork() {
            long total = archive.works().count();
            List<WorkId> ids = archive.works().idsAfter(null, WORKS_A_READ);
            while (!ids.isEmpty()) {
                read(ids);
                progress.at("verify.checking", works.size(), total);
                ids = archive.works().idsAfter(ids.getLast(), WORKS_A_READ);
            }
        }

        private void read(List<WorkId> ids) {
            ids.forEach(id -> works.add(id.value()));
            try {
                Map<WorkId, RecordedWork> read = archive.works().works(ids);
                archive.items().holding(read.keySet()).values().forEach(items -> items.forEach(this::check));
            } catch (IllegalArgumentException broken) {
                if (ids.size() == 1)
                    faults.add("Work " + ids.getFirst().value() + " is not whole: " + broken.getMessage());
                else ids.forEach(id -> read(List.of(id)));
            }
        }

        /// The same item is met with each work it holds; another with its barcode must not be.
        private void check(Item item) {
            String barcode = item.barcode();
            if (barcode == null) return;
            String bearer = barcodes.putIfAbsent(barcode, item.id().value());
            if (bearer != null && !bearer.equals(item.id().value()))
                faults.add(
                        "Items " + bearer + " and " + item.id().value() + " bear the same barcode, " + barcode + ".");
        }

        private void compareIndex(EventCursor reached) {
            if (index.isEmpty()) {
                if (works.isEmpty()) return;
                faults.add("There is no search index, or it cannot be read. `reindex` makes it anew.");
                return;
            }
            Set<String> waiting = changedSince(reached);
            if (!waiting.isEmpty())
                notes.add("Changes of " + waiting.size()
                        + " works are not in the index yet; `serve` and `reindex` bring them in.");
            tell(onlyIn(works, indexed, waiting), "is missing from the search index");
            tell(onlyIn(indexed, works, waiting), "is in the search index, but not in the database");
            if (reached.compareTo(archive.events().last()) > 0)
                faults.add("The search index is of another or a later database. `reindex` makes it anew.");
        }

        private Set<String> changedSince(EventCursor reached) {
            Set<String> changed = new LinkedHashSet<>();
            List<Event> events = archive.events().after(reached, EVENTS_A_READ);
            while (!events.isEmpty()) {
                for (Event event : events)
                    if (event.subjectKind().equals(Catalogue.WORK)) changed.add(event.subjectId());
                events = archive.events().after(events.getLast().at(), EVENTS_A_READ);
            }
            return changed;
        }

        private static Set<String> onlyIn(Set<String> here, Set<String> there, Set<String> waiting) {
            Set<String> only = new TreeSet<>(here);
            only.removeAll(there);
            only.removeAll(waiting);
            return only;
        }

        private void tell(Set<String> ids, String fault) {
            ids.stream().limit(NAMED).forEach(id -> faults.add("Work " + id + " " + fault + "."));
            if (ids.size() > NAMED) faults.add("So it is with " + (ids.size() - NAMED) + " further works.");
        }

        private void noteInterruptedImports() {
            for (ImportRuns.Run run : archive.imports().runs().newest(NAMED))
                if (run.state().equals(ImportRuns.RUNNING))
                    notes.add("The import of " + String.join(", ", run.files()) + ", begun " + run.startedAt()
                            + ", runs or was interrupted; run it again and it completes.");
        }
    }
}
