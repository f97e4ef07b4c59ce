package org.bulgasari.archive.platform.signin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// All accounts and tokens as they are kept. Only [Accounts] asks it.
public interface AccountRecords {

    /// An account with what proves its password.
    record Kept(Account account, String passwordHash) {}

    Optional<Kept> findByName(String name);

    Optional<Account> findById(String id);

    Optional<Account> findByTokenDigest(String digest);

    /// Sorted by name.
    List<Account> all();

    /// Writes a new account unless its name is taken; says whether it did.
    boolean add(Account account, String passwordHash);

    void changePassword(String id, String passwordHash);

    void addToken(String digest, String accountId, Instant at);

    /// How many tokens there were.
    int removeTokens(String accountId);

    void remove(String id);
}
