package org.bulgasari.archive.interop.reading;

import org.bulgasari.archive.interop.remarks.Remark;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON within the limits: nesting, lengths, no doubled members.
final class JsonText {

    private static final int LONGEST_NUMBER = 100;

    private final JsonMapper mapper;
    private final ReadingLimits limits;

    JsonText(ReadingLimits limits) {
        this.limits = limits;
        this.mapper = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(limits.depth())
                                .maxStringLength(limits.rowLength())
                                .maxNumberLength(LONGEST_NUMBER)
                                .build())
                        .build())
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    JsonMapper mapper() {
        return mapper;
    }

    /// Why this record cannot be used, or null when it can.
    @Nullable
    Remark flaw(JsonNode record) {
        if (!record.isObject()) return Remark.of("row.not-object");
        return hasLongText(record) ? Remark.of("field.long", limits.fieldLength()) : null;
    }

    private boolean hasLongText(JsonNode node) {
        if (node.isString()) return node.stringValue().length() > limits.fieldLength();
        for (JsonNode child : node) if (hasLongText(child)) return true;
        return false;
    }

    static Remark reason(JacksonException e) {
        return switch (e) {
            case StreamConstraintsException beyond -> Remark.of("row.json-limits", message(beyond));
            case StreamReadException broken -> Remark.of("row.not-json", message(broken));
            default -> Remark.of("row.not-json", message(e));
        };
    }

    private static String message(JacksonException e) {
        String message = e.getOriginalMessage();
        return message == null ? "" : message;
    }
}
