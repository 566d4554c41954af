package io.parley.testing;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.parley.identity.AccountService;
import io.parley.identity.EmailAddress;
import io.parley.tenancy.TenantId;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A journey in a real browser, and the mails that a real mail server got meanwhile. */
public abstract class MailedBrowserTest extends BrowserTest {

    /** Lives as long as the context that these tests share. */
    protected static final Postbox POST = Postbox.open();

    @Autowired
    private AccountService accounts;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", POST::port);
        registry.add("db-scheduler.polling-interval", () -> "1s");
    }

    /** Somebody's address nobody else has. */
    protected static String address(String name) {
        return name + "-" + UUID.randomUUID() + "@parley.test";
    }

    /** The path of the link in the newest mail to somebody. */
    protected static String mailed(String recipient, String path) {
        return path(POST.linkTo(recipient, path));
    }

    protected static String path(String link) {
        return link.replaceFirst("^https?://[^/]+/", "");
    }

    /** Somebody who runs the installation; signs in with {@link SignedIn#PASSWORD}. */
    protected String enrolOperator() {
        String email = address("olga");
        signedIn.asSystem(TenantId.NOBODY, () -> {
            accounts.enrolOperator(EmailAddress.of(email), "Olga Operator", SignedIn.PASSWORD);
            return true;
        });
        return email;
    }

    protected Locator button(String name) {
        return button(page, name);
    }

    protected static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    protected static Locator heading(Page page) {
        return page.locator("h1");
    }
}
