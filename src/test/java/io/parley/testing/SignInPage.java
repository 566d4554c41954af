package io.parley.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The sign-in page as a person uses it. */
public final class SignInPage {

    private final Page page;
    private final String base;

    public SignInPage(Page page, String base) {
        this.page = page;
        this.base = base;
    }

    public SignInPage open() {
        page.navigate(base + "/sign-in");
        return this;
    }

    /** Fills both fields and presses Enter; waits for the next page. */
    public void signIn(String email, String password) {
        page.locator("input[name=username]").fill(email);
        Locator secret = page.locator("input[name=password]");
        secret.fill(password);
        secret.press("Enter");
        page.waitForURL(url -> !url.endsWith("/sign-in"));
    }
}
