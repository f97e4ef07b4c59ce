package org.bulgasari.archive.platform.signin;

/// What a role may do beyond what everybody may.
public enum Permission {
    SEE_STAFF_ONLY,
    EDIT_RECORDS,
    IMPORT,
    KEEP_ACCOUNTS
}
