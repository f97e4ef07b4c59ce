package org.bulgasari.archive.interop.imports;

import java.io.UncheckedIOException;
import java.util.Optional;
import org.bulgasari.archive.interop.remarks.Remark;
import org.jspecify.annotations.Nullable;

/// Failures of the machine that a keeper can do something about, as remarks; anything else is a defect of ours.
final class Failure {

    private Failure() {}

    static Optional<Remark> remark(RuntimeException failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            String message = String.valueOf(each.getMessage());
            if (message.contains("SQLITE_FULL") || message.contains("No space left"))
                return Optional.of(Remark.of("run.disk-full"));
            if (message.contains("SQLITE_READONLY")) return Optional.of(Remark.of("run.disk-read-only"));
            if (message.contains("SQLITE_IOERR")) return Optional.of(Remark.of("run.disk-error", message));
        }
        return failure instanceof UncheckedIOException io
                ? Optional.of(Remark.of("run.disk-error", String.valueOf(io.getMessage())))
                : Optional.empty();
    }
}
