package org.bulgasari.archive.catalogue;

import java.util.Collection;
import java.util.Set;
import org.bulgasari.archive.platform.history.Change;

/// Relations as links of their own, for imports that meet the other side of a relation later than the first.
public interface Relations {

    /// Those of `links` that exist.
    Set<Link> existing(Collection<Link> links);

    /// Lets relations that name only a title lead to works, within the running change. Such a change makes no new
    /// version of a work: what the source says of it is the same.
    void lead(Collection<Place> places, Change by);

    /// Takes out relations that the other side states already, within the running change.
    void remove(Collection<Place> places, Change by);

    /// From one work to another.
    record Link(WorkId from, String type, WorkId target) {}

    /// The relation of `work` at `position`, which leads or should lead to `target`.
    record Place(WorkId work, int position, String type, WorkId target) {}
}
