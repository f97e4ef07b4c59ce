package org.bulgasari.archive.platform.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// States of records as JSON, and back. Parts that say nothing are left out, and parts that a state does not have
/// are empty: a state that was written before a record had some part is still read. For any number of threads.
public final class States {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .withConfigOverride(
                    List.class,
                    lists -> lists.setInclude(JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                            .setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private States() {}

    public static String write(Record record) {
        return MAPPER.writeValueAsString(record);
    }

    /// @throws IllegalArgumentException when the text is no such state
    public static <T extends Record> T read(String state, Class<T> type) {
        try {
            return MAPPER.readValue(state, type);
        } catch (tools.jackson.core.JacksonException unreadable) {
            throw new IllegalArgumentException(
                    "Not the state of a " + type.getSimpleName() + ": " + unreadable.getOriginalMessage(), unreadable);
        }
    }
}
