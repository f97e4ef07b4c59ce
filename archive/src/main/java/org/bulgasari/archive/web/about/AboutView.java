package org.bulgasari.archive.web.about;

import java.util.List;

/// What is known of the collection as a whole: works, those of which we hold an item, items, and how many bear a
/// mark.
public record AboutView(long works, long held, long items, List<Marked> marked) {

    public record Marked(String name, String count, String path) {}
}
