package org.bulgasari.acceptance;

import com.microsoft.playwright.Page;

/// Signing in as the sample's keeper.
final class SignIn {

    private SignIn() {}

    /// On the sign-in page; returns when the next page has come.
    static void asKeeper(Page page) {
        page.locator("main input[autocomplete=username]").fill(Sample.KEEPER);
        page.locator("main input[type=password]").fill(Sample.PASSWORD);
        page.locator("main input[type=password]").press("Enter");
        page.waitForURL(address -> !address.contains("/sign-in"));
    }
}
