package org.bulgasari.archive.web;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// JSON that may stand inside a script element: no letter of it can end the element or begin another.
public final class StructuredText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StructuredText() {}

    public static String of(Map<String, ?> facts) {
        return JSON.writeValueAsString(facts)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
