package org.bulgasari.archive.interop.profiles;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bulgasari.archive.interop.reading.SourceFormat;
import org.bulgasari.archive.interop.reading.SourceShape;
import org.bulgasari.archive.interop.remarks.Remark;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads a profile's file, YAML as `docs/reference/mapping-profiles.md` describes it. Any word that is not described
/// there is refused, with the place where it stands.
final class ProfileFile {

    private static final YAMLMapper YAML = new YAMLMapper();

    private ProfileFile() {}

    static Profile read(String text, String digest) throws ProfileRefused {
        JsonNode tree;
        try {
            tree = YAML.readTree(text);
        } catch (JacksonException e) {
            throw new ProfileRefused(Remark.of("profile.not-yaml", String.valueOf(e.getOriginalMessage())));
        }
        ProfileNode node = new ProfileNode("", tree);
        if (!node.isObject()) throw new ProfileRefused(Remark.of("profile.not-yaml", ""));
        node.allow(
                "profile",
                "about",
                "source",
                "format",
                "encoding",
                "delimiter",
                "escape",
                "headings",
                "nothing",
                "key",
                "film",
                "columns",
                "ignore",
                "tables",
                "records",
                "rules",
                "credit",
                "taken-as-it-is");
        String name = node.child("profile").text();
        String source = node.text("source", name);
        if (node.has("taken-as-it-is")) return new ExchangeProfile(name, source, digest, format(node));
        return new MappingProfile(
                name,
                source,
                digest,
                shape(node),
                keys(node.child("key")),
                node.has("film") ? node.child("film").texts() : List.of(),
                aliases(node),
                Set.copyOf(node.has("ignore") ? node.child("ignore").texts() : List.of()),
                tables(node),
                node.text("records", ""),
                rules(node),
                takenByTables(node));
    }

    private static SourceShape shape(ProfileNode node) throws ProfileRefused {
        String delimiter = node.text("delimiter", "");
        String escape = node.text("escape", "");
        return new SourceShape(
                format(node),
                encoding(node),
                delimiter.isEmpty() ? null : delimiter.charAt(0),
                escape.isEmpty() ? null : escape.charAt(0),
                node.has("headings") ? node.child("headings").texts() : List.of(),
                node.has("nothing") ? node.child("nothing").text() : null);
    }

    private static SourceFormat format(ProfileNode node) throws ProfileRefused {
        String name = node.text("format", "auto");
        return SourceFormat.of(name)
                .orElseThrow(() -> node.refused("profile.word-unknown", name, "auto, csv, tsv, xlsx, json, jsonl"));
    }

    private static @Nullable Charset encoding(ProfileNode node) throws ProfileRefused {
        if (!node.has("encoding")) return null;
        String name = node.child("encoding").text();
        try {
            return Charset.forName(name.equalsIgnoreCase("cp949") ? "x-windows-949" : name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw node.refused("profile.encoding", name);
        }
    }

    /// `key: id`, `key: [title, year]` (together), `key: [[barcode], [title, year]]` (the first that is there).
    private static List<List<String>> keys(ProfileNode node) throws ProfileRefused {
        List<List<String>> keys = new ArrayList<>();
        boolean choices = node.isList() && node.children().stream().anyMatch(ProfileNode::isList);
        if (!choices) return List.of(node.texts());
        for (ProfileNode each : node.children()) keys.add(each.texts());
        return keys;
    }

    /// Columns by the name that rules use, each with the names it may have.
    private static Map<String, String> aliases(ProfileNode node) throws ProfileRefused {
        Map<String, String> aliases = new HashMap<>();
        if (!node.has("columns")) return aliases;
        ProfileNode columns = node.child("columns");
        for (String name : columns.names()) {
            aliases.put(MappingProfile.folded(name), name);
            for (String alias : columns.child(name).texts()) aliases.putIfAbsent(MappingProfile.folded(alias), name);
        }
        return aliases;
    }

    private static List<JoinedTable> tables(ProfileNode node) throws ProfileRefused {
        List<JoinedTable> tables = new ArrayList<>();
        if (!node.has("tables")) return tables;
        ProfileNode all = node.child("tables");
        for (String name : all.names()) {
            ProfileNode table = all.child(name);
            table.allow("key", "join", "into", "only");
            tables.add(new JoinedTable(
                    name, table.child("key").text(), table.child("join").text(), table.text("into", ""), only(table)));
        }
        return tables;
    }

    private static Map<String, String> only(ProfileNode table) throws ProfileRefused {
        Map<String, String> only = new HashMap<>();
        if (!table.has("only")) return only;
        ProfileNode wanted = table.child("only");
        for (String field : wanted.names()) only.put(field, wanted.child(field).text());
        return only;
    }

    private static Set<String> takenByTables(ProfileNode node) throws ProfileRefused {
        Set<String> taken = new LinkedHashSet<>();
        for (JoinedTable table : tables(node)) if (table.into().isEmpty()) taken.add(table.join());
        return taken;
    }

    private static List<Rule> rules(ProfileNode node) throws ProfileRefused {
        List<Rule> rules = new ArrayList<>();
        for (ProfileNode each : node.child("rules").children()) rules.add(Rule.read(each));
        return rules;
    }
}
