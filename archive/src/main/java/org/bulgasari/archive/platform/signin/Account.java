package org.bulgasari.archive.platform.signin;

import java.time.Instant;

/// Somebody who may sign in. `id` stands in events in place of the name; names are lower case.
public record Account(String id, String name, Role role, Instant recordedAt) {

    public boolean may(Permission permission) {
        return role.may(permission);
    }
}
