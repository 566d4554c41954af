package io.parley.notifications.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Pre;
import io.parley.notifications.DemoMailbox;
import io.parley.notifications.Letter;
import io.parley.testing.ViewTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** In the demo everybody reads what would have been mailed; elsewhere there is no such page (ErrorPagesTest). */
@ActiveProfiles("demo")
class MailboxViewTest extends ViewTest {

    @Autowired
    private DemoMailbox mailbox;

    @Test
    void aLetterIsReadAsTextAndItsLinkFollowed() {
        browse();
        open("mailbox");
        assertThat(shown()).contains("The demo sends no mail.").doesNotContain("!{", "Come <b>in</b>");

        mailbox.carry(new Letter(
                UUID.randomUUID(),
                "Coastline Advisory",
                "dana@parley.test",
                "Come <b>in</b>",
                "Hello <img src=x onerror=alert(1)>",
                "<p>never shown</p>",
                "http://localhost/invitation/x",
                Instant.parse("2026-11-23T09:00:00Z")));
        _click(_get(Button.class, button -> button.withText("Refresh")));

        assertThat(shown())
                .contains("Come <b>in</b>", "From Coastline Advisory to dana@parley.test, Nov 23, 2026", "UTC")
                .doesNotContain("never shown");
        assertThat(_find(Pre.class).getFirst().getText()).isEqualTo("Hello <img src=x onerror=alert(1)>");
        assertThat(_find(Anchor.class, link -> link.withText("Follow the link"))
                        .getFirst()
                        .getHref())
                .isEqualTo("http://localhost/invitation/x");

        openInChinese("mailbox");
        assertThat(shown()).containsPattern("\\p{IsHan}").doesNotContain("!{", "Refresh");
    }
}
