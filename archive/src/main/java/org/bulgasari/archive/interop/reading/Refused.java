package org.bulgasari.archive.interop.reading;

import java.io.IOException;
import org.bulgasari.archive.interop.remarks.Remark;

/// A file is not read on because it goes beyond a limit or is not what it should be. Becomes [Reading.Broken].
final class Refused extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Remark why;

    Refused(Remark why) {
        super(why.code());
        this.why = why;
    }

    Remark why() {
        return why;
    }
}
