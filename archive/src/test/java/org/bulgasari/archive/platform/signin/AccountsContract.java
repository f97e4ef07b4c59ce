package org.bulgasari.archive.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.bulgasari.archive.platform.database.Database;
import org.bulgasari.archive.platform.ids.Ids;
import org.bulgasari.archive.platform.signin.store.SqlAccountRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What accounts promise on every engine.
abstract class AccountsContract {

    private static final String PASSWORD = "불가사리 1985";
    private static final String HERE = "192.0.2.1";

    private static final class HandSetClock implements InstantSource {
        private Instant now = Instant.parse("2026-01-01T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }
    }

    private final HandSetClock clock = new HandSetClock();
    private Database database;
    private Accounts accounts;

    abstract Database newDatabase();

    @BeforeEach
    void open() {
        database = newDatabase();
        accounts = new Accounts(new SqlAccountRecords(database), new Ids(clock), clock);
    }

    @AfterEach
    void close() {
        if (database != null) database.close();
    }

    @Test
    void whoHasTheRightPasswordIsSignedIn() {
        accounts.add("Kim", Role.KEEPER, PASSWORD);

        SignInResult result = accounts.authenticate("kim", PASSWORD, HERE);

        assertThat(result)
                .isEqualTo(new SignInResult.SignedIn(accounts.find("KIM").orElseThrow()));
    }

    @Test
    void aPasswordTypedInDecomposedHangulIsTheSame() {
        accounts.add("kim", Role.KEEPER, PASSWORD);

        String decomposed = java.text.Normalizer.normalize(PASSWORD, java.text.Normalizer.Form.NFD);

        assertThat(accounts.authenticate("kim", decomposed, HERE)).isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void anUnknownNameAndAWrongPasswordAreRefusedAlike() {
        accounts.add("kim", Role.KEEPER, PASSWORD);

        assertThat(accounts.authenticate("kim", "something else", HERE))
                .isEqualTo(accounts.authenticate("nobody", PASSWORD, HERE))
                .isEqualTo(new SignInResult.Refused());
    }

    @Test
    void aNameIsTakenOnce() {
        accounts.add("kim", Role.KEEPER, PASSWORD);

        assertThat(accounts.add("KIM", Role.MEMBER, PASSWORD)).isEqualTo(new AddAccountResult.NameTaken("kim"));
        assertThat(accounts.find("kim").orElseThrow().role()).isEqualTo(Role.KEEPER);
    }

    @Test
    void aShortPasswordAndAStrangeNameAreNotTaken() {
        assertThat(accounts.add("kim", Role.KEEPER, "1234567")).isInstanceOf(AddAccountResult.UnfitPassword.class);
        assertThat(accounts.add("<b>kim", Role.KEEPER, PASSWORD)).isInstanceOf(AddAccountResult.NotAName.class);
        assertThat(accounts.listAccounts()).isEmpty();
    }

    @Test
    void guessingAtOneAccountIsThrottledFromEverywhereAndForgottenInTime() {
        accounts.add("kim", Role.KEEPER, PASSWORD);
        for (int guess = 0; guess < 10; guess++) accounts.authenticate("kim", "wrong guess", "192.0.2." + guess);

        SignInResult early = accounts.authenticate("kim", PASSWORD, HERE);
        clock.pass(Duration.ofSeconds(16));
        SignInResult later = accounts.authenticate("kim", PASSWORD, HERE);

        assertThat(early).isEqualTo(new SignInResult.Throttled(Duration.ofSeconds(15)));
        assertThat(later).isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void guessingAtManyAccountsFromOneAddressIsThrottled() {
        accounts.add("kim", Role.KEEPER, PASSWORD);
        for (int guess = 0; guess < 30; guess++) accounts.authenticate("name" + guess, "wrong guess", HERE);

        assertThat(accounts.authenticate("kim", PASSWORD, HERE)).isInstanceOf(SignInResult.Throttled.class);
        assertThat(accounts.authenticate("kim", PASSWORD, "198.51.100.7")).isInstanceOf(SignInResult.SignedIn.class);
    }

    @Test
    void aTokenStandsForItsAccountUntilRevoked() {
        accounts.add("kim", Role.KEEPER, PASSWORD);
        String token = accounts.newToken("kim").orElseThrow();

        assertThat(accounts.bearerOf(token)).contains(accounts.find("kim").orElseThrow());
        assertThat(accounts.revokeTokens("kim")).isEqualTo(1);
        assertThat(accounts.bearerOf(token)).isEmpty();
    }

    @Test
    void neitherPasswordNorTokenStandsInTheDatabase() throws Exception {
        accounts.add("kim", Role.KEEPER, "a plain password");
        String token = accounts.newToken("kim").orElseThrow();

        String kept = database.sql()
                .sql("SELECT password_hash || ' ' || digest FROM account, api_token")
                .query(String.class)
                .single();

        assertThat(kept).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("a plain password", token);
    }

    @Test
    void aRemovedAccountAndItsTokensOpenNothing() {
        accounts.add("kim", Role.KEEPER, PASSWORD);
        String token = accounts.newToken("kim").orElseThrow();

        assertThat(accounts.remove("kim")).isTrue();

        assertThat(accounts.bearerOf(token)).isEmpty();
        assertThat(accounts.authenticate("kim", PASSWORD, HERE)).isEqualTo(new SignInResult.Refused());
    }
}
