package org.bulgasari.archive.interop.profiles;

import org.bulgasari.archive.interop.remarks.Remark;

/// A profile that is not there, or that says what we do not understand.
public final class ProfileRefused extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Remark why;

    public ProfileRefused(Remark why) {
        super(why.text());
        this.why = why;
    }

    public Remark why() {
        return why;
    }
}
