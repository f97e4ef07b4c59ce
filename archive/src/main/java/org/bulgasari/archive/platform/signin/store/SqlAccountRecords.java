package org.bulgasari.archive.platform.signin.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bulgasari.archive.platform.clock.Clocks;
import org.bulgasari.archive.platform.database.Database;
import org.bulgasari.archive.platform.signin.Account;
import org.bulgasari.archive.platform.signin.AccountRecords;
import org.bulgasari.archive.platform.signin.Role;

/// Accounts in the tables `account` and `api_token`.
public final class SqlAccountRecords implements AccountRecords {

    private final Database database;

    public SqlAccountRecords(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Kept> findByName(String name) {
        return database.sql()
                .sql("SELECT id, name, role, password_hash, recorded_at FROM account WHERE name = :name")
                .param("name", name)
                .query((row, n) -> new Kept(account(row), row.getString("password_hash")))
                .optional();
    }

    @Override
    public Optional<Account> findById(String id) {
        return database.sql()
                .sql("SELECT id, name, role, recorded_at FROM account WHERE id = :id")
                .param("id", id)
                .query((row, n) -> account(row))
                .optional();
    }

    @Override
    public Optional<Account> findByTokenDigest(String digest) {
        return database.sql()
                .sql("""
                        SELECT a.id, a.name, a.role, a.recorded_at
                          FROM api_token t
                          JOIN account a ON a.id = t.account_id
                         WHERE t.digest = :digest
                        """)
                .param("digest", digest)
                .query((row, n) -> account(row))
                .optional();
    }

    @Override
    public List<Account> all() {
        return database.sql()
                .sql("SELECT id, name, role, recorded_at FROM account ORDER BY name")
                .query((row, n) -> account(row))
                .list();
    }

    @Override
    public boolean add(Account account, String passwordHash) {
        return database.change(() -> database.sql()
                        .sql("""
                                INSERT INTO account (id, name, role, password_hash, recorded_at)
                                VALUES (:id, :name, :role, :hash, :at)
                                ON CONFLICT (name) DO NOTHING
                                """)
                        .param("id", account.id())
                        .param("name", account.name())
                        .param("role", account.role().code())
                        .param("hash", passwordHash)
                        .param("at", Clocks.toMicros(account.recordedAt()))
                        .update()
                == 1);
    }

    @Override
    public void changePassword(String id, String passwordHash) {
        database.changing(() -> database.sql()
                .sql("UPDATE account SET password_hash = :hash WHERE id = :id")
                .param("hash", passwordHash)
                .param("id", id)
                .update());
    }

    @Override
    public void addToken(String digest, String accountId, Instant at) {
        database.changing(() -> database.sql()
                .sql("INSERT INTO api_token (digest, account_id, recorded_at) VALUES (:digest, :account, :at)")
                .param("digest", digest)
                .param("account", accountId)
                .param("at", Clocks.toMicros(at))
                .update());
    }

    @Override
    public int removeTokens(String accountId) {
        return database.change(() -> database.sql()
                .sql("DELETE FROM api_token WHERE account_id = :account")
                .param("account", accountId)
                .update());
    }

    @Override
    public void remove(String id) {
        database.changing(() -> database.sql()
                .sql("DELETE FROM account WHERE id = :id")
                .param("id", id)
                .update());
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("id"),
                row.getString("name"),
                Role.find(row.getString("role")).orElseThrow(),
                Clocks.fromMicros(row.getLong("recorded_at")));
    }
}
