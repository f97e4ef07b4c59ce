package org.bulgasari.archive.interop.profiles;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bulgasari.archive.interop.remarks.Remark;
import tools.jackson.databind.JsonNode;

/// A place in a profile's file, which knows its own path, so that what is wrong there can be said.
record ProfileNode(String path, JsonNode node) {

    boolean isObject() {
        return node.isObject();
    }

    boolean isList() {
        return node.isArray();
    }

    boolean has(String name) {
        return node.has(name);
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : node.properties()) names.add(each.getKey());
        return names;
    }

    ProfileNode child(String name) throws ProfileRefused {
        JsonNode child = node.get(name);
        if (child == null) throw refused("profile.word-missing", name);
        return new ProfileNode(path.isEmpty() ? name : path + " > " + name, child);
    }

    List<ProfileNode> children() {
        if (!node.isArray()) return List.of(this);
        List<ProfileNode> children = new ArrayList<>();
        for (JsonNode each : node) children.add(new ProfileNode(path + " " + (children.size() + 1), each));
        return children;
    }

    String text() throws ProfileRefused {
        if (!node.isValueNode()) throw refused("profile.not-text");
        return node.isNull() ? "" : node.asString();
    }

    String text(String name, String otherwise) throws ProfileRefused {
        return has(name) ? child(name).text() : otherwise;
    }

    List<String> texts() throws ProfileRefused {
        List<String> texts = new ArrayList<>();
        for (ProfileNode each : children()) texts.add(each.text());
        return texts;
    }

    boolean truth() {
        return node.asBoolean(false);
    }

    Pattern pattern() throws ProfileRefused {
        try {
            return Pattern.compile(text());
        } catch (PatternSyntaxException e) {
            throw refused("profile.pattern", String.valueOf(e.getMessage()));
        }
    }

    /// Refuses any word that is not one of `known`.
    void allow(String... known) throws ProfileRefused {
        for (String name : names())
            if (!List.of(known).contains(name)) throw refused("profile.word-unknown", name, String.join(", ", known));
    }

    ProfileRefused refused(String code, Object... facts) {
        List<Object> all = new ArrayList<>(List.of(path.isEmpty() ? "top" : path));
        all.addAll(List.of(facts));
        return new ProfileRefused(Remark.of(code, all.toArray()));
    }
}
