package org.bulgasari.archive.platform.signin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What somebody is to the collection, and so what the account may do.
public enum Role {
    KEEPER,
    CATALOGUER,
    VOLUNTEER,
    PRESERVATION_TECHNICIAN,
    SCHOLAR,
    MEMBER;

    public boolean may(Permission permission) {
        return switch (this) {
            case KEEPER -> true;
            case CATALOGUER -> permission != Permission.KEEP_ACCOUNTS;
            case VOLUNTEER, PRESERVATION_TECHNICIAN -> permission == Permission.SEE_STAFF_ONLY;
            case SCHOLAR, MEMBER -> false;
        };
    }

    /// As people write it: `preservation-technician`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> find(String code) {
        String wanted = code.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(values())
                .filter(role -> role.code().equals(wanted))
                .findFirst();
    }
}
