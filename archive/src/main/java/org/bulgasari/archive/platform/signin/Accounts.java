package org.bulgasari.archive.platform.signin;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.bulgasari.archive.platform.ids.Ids;

/// Everybody who may sign in. Threads may share one instance; throttling counts per instance, so share one.
///
/// A guesser has ten free attempts at one account and thirty from one address, then waits, at most a quarter of an
/// hour between two attempts; see `docs/decisions`.
public final class Accounts {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,63}");
    private static final int FREE_BY_ACCOUNT = 10;
    private static final int FREE_BY_ADDRESS = 30;

    private final AccountRecords records;
    private final Ids ids;
    private final InstantSource clock;
    private final Passwords passwords = new Passwords();
    private final Throttle byAccount;
    private final Throttle byAddress;
    private final Supplier<String> hashOfNobody = onlyOnce(() -> passwords.hash(Tokens.next()));

    public Accounts(AccountRecords records, Ids ids, InstantSource clock) {
        this.records = records;
        this.ids = ids;
        this.clock = clock;
        this.byAccount = new Throttle(FREE_BY_ACCOUNT, clock);
        this.byAddress = new Throttle(FREE_BY_ADDRESS, clock);
    }

    /// Names are compared and kept in lower case.
    public AddAccountResult add(String name, Role role, String password) {
        String wanted = lowerCase(name);
        if (!NAME.matcher(wanted).matches()) return new AddAccountResult.NotAName(name);
        if (!passwords.isFit(password)) return new AddAccountResult.UnfitPassword(Passwords.LEAST, Passwords.MOST);
        Account account = new Account(ids.next(), wanted, role, clock.instant());
        return records.add(account, passwords.hash(password))
                ? new AddAccountResult.Added(account)
                : new AddAccountResult.NameTaken(wanted);
    }

    public Optional<Account> find(String name) {
        return records.findByName(lowerCase(name)).map(AccountRecords.Kept::account);
    }

    public Optional<Account> findById(String id) {
        return records.findById(id);
    }

    /// Sorted by name.
    public List<Account> listAccounts() {
        return records.all();
    }

    /// Compares a password. `address` is where the attempt comes from, as far as the server can tell.
    public SignInResult authenticate(String name, String password, String address) {
        String claimed = lowerCase(name);
        Duration wait = admit(claimed, address);
        if (wait.isPositive()) return new SignInResult.Throttled(wait);

        Optional<AccountRecords.Kept> kept = records.findByName(claimed);
        boolean right = passwords.matches(
                password, kept.map(AccountRecords.Kept::passwordHash).orElseGet(hashOfNobody));
        if (kept.isEmpty() || !right) return new SignInResult.Refused();

        byAccount.forget(claimed);
        byAddress.forgive(address);
        return new SignInResult.SignedIn(kept.get().account());
    }

    private Duration admit(String name, String address) {
        Duration wait = byAddress.admit(address);
        return wait.isPositive() ? wait : byAccount.admit(name);
    }

    /// Whether the account exists and the password is fit, and so was changed. Its tokens stay.
    public boolean changePassword(String name, String password) {
        Optional<Account> account = find(name);
        if (account.isEmpty() || !passwords.isFit(password)) return false;
        records.changePassword(account.get().id(), passwords.hash(password));
        return true;
    }

    /// A new token for the account, to be shown once and kept nowhere; empty when there is no such account.
    public Optional<String> newToken(String name) {
        return find(name).map(account -> {
            String token = Tokens.next();
            records.addToken(Tokens.digest(token), account.id(), clock.instant());
            return token;
        });
    }

    /// Whose token it is.
    public Optional<Account> bearerOf(String token) {
        return records.findByTokenDigest(Tokens.digest(token));
    }

    /// Takes back every token of the account; how many there were.
    public int revokeTokens(String name) {
        return find(name).map(account -> records.removeTokens(account.id())).orElse(0);
    }

    /// Removes the account and its tokens; whether there was one.
    public boolean remove(String name) {
        Optional<Account> account = find(name);
        account.ifPresent(found -> records.remove(found.id()));
        return account.isPresent();
    }

    private static String lowerCase(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Supplier<String> onlyOnce(Supplier<String> value) {
        return new Supplier<>() {
            private String made = "";

            @Override
            public synchronized String get() {
                if (made.isEmpty()) made = value.get();
                return made;
            }
        };
    }
}
