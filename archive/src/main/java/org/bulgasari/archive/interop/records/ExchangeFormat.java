package org.bulgasari.archive.interop.records;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The exchange record as JSON: members that are absent or empty are not written; a member we do not know is an
/// error.
public final class ExchangeFormat {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    /// @throws JacksonException when `tree` is not an exchange record
    public ExchangeRecord read(JsonNode tree) {
        return mapper.treeToValue(tree, ExchangeRecord.class);
    }

    /// @throws JacksonException when `line` is not an exchange record
    public ExchangeRecord read(String line) {
        return mapper.readValue(line, ExchangeRecord.class);
    }

    /// One line of JSON, the same for equal records.
    public String write(ExchangeRecord record) {
        return mapper.writeValueAsString(record);
    }
}
