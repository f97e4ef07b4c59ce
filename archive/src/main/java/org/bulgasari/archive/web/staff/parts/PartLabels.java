package org.bulgasari.archive.web.staff.parts;

import java.util.Map;

/// The messages that name the parts of records.
public final class PartLabels {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("kind", "part.kind"),
            Map.entry("titles", "part.titles"),
            Map.entry("date", "part.date"),
            Map.entry("countries", "part.countries"),
            Map.entry("languages", "part.languages"),
            Map.entry("forms", "part.forms"),
            Map.entry("genres", "part.genres"),
            Map.entry("subjects", "part.subjects"),
            Map.entry("colour", "part.colour"),
            Map.entry("sound", "part.sound"),
            Map.entry("lengthInSeconds", "part.length"),
            Map.entry("summaries", "part.summaries"),
            Map.entry("contributions", "part.contributions"),
            Map.entry("identifiers", "part.identifiers"),
            Map.entry("relations", "part.relations"),
            Map.entry("variants", "part.variants"),
            Map.entry("manifestations", "part.manifestations"),
            Map.entry("statements", "part.statements"),
            Map.entry("rights", "part.rights"),
            Map.entry("restrictions", "part.restrictions"),
            Map.entry("note", "part.note"),
            Map.entry("name", "part.name"),
            Map.entry("otherNames", "part.other-names"),
            Map.entry("barcode", "part.barcode"),
            Map.entry("holds", "part.holds"),
            Map.entry("manifestationId", "part.manifestation"),
            Map.entry("carrierType", "part.carrier-type"),
            Map.entry("standard", "part.standard"),
            Map.entry("region", "part.region"),
            Map.entry("generation", "part.generation"),
            Map.entry("authorisation", "part.authorisation"),
            Map.entry("role", "part.role"),
            Map.entry("place", "part.place"),
            Map.entry("condition", "part.condition"));

    private PartLabels() {}

    /// @param part a component of a work, an agent or an item
    /// @throws IllegalArgumentException when none of them has such a part
    public static String of(String part) {
        String label = LABELS.get(part);
        if (label == null) throw new IllegalArgumentException("No record has a part \"" + part + "\"");
        return label;
    }
}
