package org.bulgasari.filmform.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// As much of JSON Schema 2020-12 as our schema uses; a keyword it does not know is an error.
public final class JsonSchema {

    private static final Set<String> NOTES = Set.of("$schema", "$id", "$defs", "title", "description", "format");

    private final JsonNode root;

    public JsonSchema(JsonNode root) {
        this.root = root;
    }

    public List<String> objections(JsonNode value) {
        List<String> objections = new ArrayList<>();
        check(root, value, "", objections);
        return objections;
    }

    private void check(JsonNode schema, JsonNode value, String path, List<String> objections) {
        for (String keyword : schema.propertyNames()) {
            if (NOTES.contains(keyword)) continue;
            JsonNode rule = schema.get(keyword);
            boolean holds = switch (keyword) {
                case "$ref" -> {
                    check(definition(rule), value, path, objections);
                    yield true;
                }
                case "type" ->
                    rule.isArray()
                            ? rule.valueStream().anyMatch(type -> isOfType(value, type.asString()))
                            : isOfType(value, rule.asString());
                case "const" -> rule.equals(value);
                case "enum" -> rule.valueStream().anyMatch(value::equals);
                case "oneOf" ->
                    rule.valueStream()
                                    .filter(one -> new JsonSchemaPart(this, one).accepts(value, path))
                                    .count()
                            == 1;
                case "pattern" -> !value.isString() || value.asString().matches(rule.asString());
                case "maxLength" -> !value.isString() || value.asString().length() <= rule.asInt();
                case "minItems" -> !value.isArray() || value.size() >= rule.asInt();
                case "minimum" -> !value.isNumber() || value.asDouble() >= rule.asDouble();
                case "maximum" -> !value.isNumber() || value.asDouble() <= rule.asDouble();
                case "required" -> !value.isObject() || rule.valueStream().allMatch(name -> value.has(name.asString()));
                case "items" -> {
                    int i = 0;
                    for (JsonNode item : value) check(rule, item, path + "/" + i++, objections);
                    yield true;
                }
                case "properties" -> {
                    for (String name : rule.propertyNames()) {
                        if (value.has(name)) check(rule.get(name), value.get(name), path + "/" + name, objections);
                        else if (value.isObject()) objections.add(path + " lacks " + name);
                    }
                    yield true;
                }
                case "additionalProperties" -> additional(schema, rule, value, path, objections);
                default -> throw new AssertionError("The test knows no keyword " + keyword);
            };
            if (!holds) objections.add(path + " breaks " + keyword);
        }
    }

    private boolean additional(JsonNode schema, JsonNode rule, JsonNode value, String path, List<String> objections) {
        Set<String> more = new HashSet<>(value.propertyNames());
        if (schema.has("properties")) more.removeAll(schema.get("properties").propertyNames());
        if (rule.isBoolean()) return more.isEmpty();
        more.forEach(name -> check(rule, value.get(name), path + "/" + name, objections));
        return true;
    }

    private record JsonSchemaPart(JsonSchema whole, JsonNode schema) {
        boolean accepts(JsonNode value, String path) {
            List<String> objections = new ArrayList<>();
            whole.check(schema, value, path, objections);
            return objections.isEmpty();
        }
    }

    private JsonNode definition(JsonNode reference) {
        return root.at(reference.asString().substring(1));
    }

    private static boolean isOfType(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            default -> throw new AssertionError("No type of JSON: " + type);
        };
    }
}
