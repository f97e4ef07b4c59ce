package org.bulgasari.archive.platform.history;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bulgasari.archive.platform.events.Events;
import org.bulgasari.archive.platform.events.News;

/// Tells what a change did, once for those who follow the news and once for the history. The event of a revision is
/// named after it: `work-changed`, `item-added`.
public final class Chronicle {

    private final History history;
    private final Events events;

    public Chronicle(History history, Events events) {
        this.history = history;
        this.events = events;
    }

    /// Writes revisions and their events, within the running change of the database.
    public void tell(Change by, Collection<Revision> revisions) {
        if (revisions.isEmpty()) return;
        history.append(by, revisions);
        events.append(revisions.stream()
                .map(each -> news(each.subjectKind() + "-" + each.act().code(), each, by))
                .toList());
    }

    private static News news(String type, Revision of, Change by) {
        return new News(type, of.subjectKind(), of.subjectId(), by.runId(), by.actor());
    }

    /// Writes news of records that did not change themselves, within the running change of the database.
    public void mention(Change by, String type, String subjectKind, Collection<String> subjectIds) {
        events.append(subjectIds.stream()
                .map(id -> new News(type, subjectKind, id, by.runId(), by.actor()))
                .toList());
    }

    /// The versions as which records stand when they are restored, by id.
    public Map<String, Integer> nextVersions(String subjectKind, List<String> subjectIds) {
        Map<String, Integer> last = history.lastVersions(subjectKind, subjectIds);
        Map<String, Integer> next = new LinkedHashMap<>();
        subjectIds.forEach(id -> next.put(id, last.getOrDefault(id, 0) + 1));
        return next;
    }
}
