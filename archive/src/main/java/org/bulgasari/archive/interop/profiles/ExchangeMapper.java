package org.bulgasari.archive.interop.profiles;

import java.util.List;
import java.util.Optional;
import org.bulgasari.archive.interop.reading.SourceRow;
import org.bulgasari.archive.interop.records.ExchangeFormat;
import org.bulgasari.archive.interop.remarks.Remark;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Our own format: the row is the record. A member we do not know makes the row unmappable.
final class ExchangeMapper implements RecordMapper {

    private final ExchangeFormat format = new ExchangeFormat();

    @Override
    public Optional<String> key(SourceRow row) {
        JsonNode key = row.fields().path("key");
        return key.isString() && !key.stringValue().isBlank() ? Optional.of(key.stringValue()) : Optional.empty();
    }

    @Override
    public Mapping map(SourceRow row, String key) {
        try {
            return new Mapping.Mapped(format.read(row.fields()), List.of(), List.of(), null);
        } catch (JacksonException e) {
            String message = e.getOriginalMessage();
            return new Mapping.Unmappable(Remark.of("record.not-exchange", message == null ? "" : message));
        }
    }
}
