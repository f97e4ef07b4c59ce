package org.bulgasari.archive.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Answers for scripts, on one line.
final class Json {

    private Json() {}

    static String write(Object answer) {
        return JsonMapper.shared().writeValueAsString(answer);
    }

    /// An object of these names and values in their order; a null value is written as null.
    static Map<String, @Nullable Object> fields(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            fields.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        return fields;
    }
}
