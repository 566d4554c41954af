package io.parley.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import io.parley.common.ProblemException;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.testing.ViewTest;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** Whatever goes wrong, the reader learns what to do and nothing about the inside. */
class ErrorPagesTest extends ViewTest {

    private static final Pattern NUMBER = Pattern.compile("the number ([0-9a-f]{8})\\.");
    private static final String SECRET = "jdbc:mysql://db.internal";

    /** Not what is printed: that depends on the pattern of whoever set up logging last. */
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        product().addAppender(log);
    }

    @AfterEach
    void stopListening() {
        product().detachAppender(log);
    }

    private static Logger product() {
        return (Logger) LoggerFactory.getLogger("io.parley");
    }

    private String logged() {
        return log.list.stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .collect(Collectors.joining("\n"));
    }

    @BeforeEach
    void signIn() {
        Actor consultant = signedIn.enrol(openTenant("Coastline Advisory"), Role.CONSULTANT);
        browse(consultant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no-such-page",
                "settings/people",
                "operations/tenants",
                "portal",
                "clients/00000000-0000-0000-0000-000000000000",
                "clients/not-an-id",
                "providers/00000000-0000-0000-0000-000000000000",
                "mailbox"
            })
    void whatIsNotThereAndWhatIsNotYoursGetTheSameAnswer(String address) {
        type(address);

        assertThat(_get(H1.class).getText()).isEqualTo("There is no such page, or it is not yours");
        assertThat(shown())
                .contains("Check the link, or ask the person who sent it to you.", "Go to the first page")
                .doesNotContain("Exception", "io.parley", "Could not navigate");

        openInChinese("account");
        type(address);
        assertThat(shown()).contains("页面不存在").doesNotContain("!{", "There is no such page");
    }

    @Test
    void aPageThatFailsGivesANumberThatIsInTheLogAndNothingElse() {
        UI.getCurrent()
                .addBeforeEnterListener(entering -> entering.rerouteToError(new IllegalStateException(SECRET), ""));
        open("clients");

        assertThat(shown())
                .contains("That went wrong on our side", "Nothing you saved is lost.")
                .doesNotContain(SECRET, "IllegalState");
        assertThat(logged()).contains("Incident " + number(shown()), SECRET);
    }

    @Test
    void aClickThatFailsLeavesThePageAndGivesANumber() {
        open("clients");

        fail(new IllegalStateException(SECRET));

        String notice = notice();
        assertThat(notice).startsWith("That went wrong on our side.").doesNotContain(SECRET);
        assertThat(logged()).contains("Incident " + number(notice), SECRET);
        assertThat(_get(H1.class).getText()).isEqualTo("Clients");
    }

    @Test
    void aBrokenRuleIsSaidInItsOwnWordsAndARefusalLikeAWrongAddress() {
        fail(new RuntimeException(new ProblemException("identity.problem.name")));
        assertThat(notice()).isEqualTo("Enter a name.");

        fail(new AccessDeniedException(SECRET));
        assertThat(notice()).doesNotContain(SECRET, "!{", "number");
        assertThat(logged()).doesNotContain("Incident");
    }

    /** As typed into the browser: the server, not the page that is open, looks for the address. */
    private static void type(String address) {
        UI ui = UI.getCurrent();
        ui.getInternals().getRouter().navigate(ui, new Location(address), NavigationTrigger.PAGE_LOAD);
    }

    private static void fail(RuntimeException failure) {
        NotificationsKt.clearNotifications();
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(failure));
    }

    private static String notice() {
        return Objects.requireNonNull(
                NotificationsKt.getNotifications().getFirst().getElement().getProperty("text", ""));
    }

    private static String number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }
}
