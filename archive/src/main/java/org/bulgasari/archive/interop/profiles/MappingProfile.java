package org.bulgasari.archive.interop.profiles;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.bulgasari.archive.interop.reading.SourceFiles;
import org.bulgasari.archive.interop.reading.SourceReader;
import org.bulgasari.archive.interop.reading.SourceShape;

/// A profile made of rules, as its file says.
///
/// @param key lists of fields that make a record's key: the first list whose first field is not blank
/// @param film fields that tell one film from another where rows are copies; empty where a row is a film
/// @param aliases the names that a column may have, folded, to the name that rules use
/// @param ignored fields that are known and deliberately not taken
/// @param tables further tables that belong to the records
/// @param records the name of the table that has the records, or blank
record MappingProfile(
        String name,
        String source,
        String digest,
        SourceShape shape,
        List<List<String>> key,
        List<String> film,
        Map<String, String> aliases,
        Set<String> ignored,
        List<JoinedTable> tables,
        String records,
        List<Rule> rules,
        Set<String> taken)
        implements Profile {

    MappingProfile {
        key = List.copyOf(key);
        film = List.copyOf(film);
        aliases = Map.copyOf(new LinkedHashMap<>(aliases));
        ignored = Set.copyOf(ignored);
        tables = List.copyOf(tables);
        rules = List.copyOf(rules);
        Set<String> all = new HashSet<>(ignored);
        all.addAll(taken);
        key.forEach(all::addAll);
        all.addAll(film);
        rules.forEach(rule -> all.addAll(rule.fields()));
        taken = Set.copyOf(all);
    }

    /// Column names are compared without case, blanks and points.
    static String folded(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[\\s._:#-]+", "");
    }

    @Override
    public RecordMapper mapper(Lookups lookups) {
        return new RuleMapper(this, lookups);
    }

    @Override
    public List<Supplier<SourceReader>> open(List<Path> files, SourceFiles opener) {
        if (!tables.isEmpty()) return List.of(() -> JoinedReader.open(files, this, opener));
        return files.stream()
                .<Supplier<SourceReader>>map(file -> () -> opener.open(file, shape))
                .toList();
    }
}
