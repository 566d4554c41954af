package io.parley.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReaderZoneTest {

    @BeforeEach
    void openBrowser() {
        MockVaadin.setup();
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    @Test
    void isThatOfTheBrowser() {
        browserSays("Asia/Shanghai");
        assertThat(ReaderZone.get()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void isUtcWhereTheBrowserSaysNothingOrNonsense() {
        browserSays(null);
        assertThat(ReaderZone.get()).isEqualTo(ZoneOffset.UTC);
        browserSays("Mars/Olympus");
        assertThat(ReaderZone.get()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void isUtcWhereThereIsNoBrowser() {
        MockVaadin.tearDown();
        assertThat(ReaderZone.get()).isEqualTo(ZoneOffset.UTC);
    }

    @SuppressWarnings("NullAway") // what a browser leaves out is null
    private static void browserSays(@Nullable String zone) {
        UI ui = UI.getCurrent();
        ui.getInternals()
                .setExtendedClientDetails(new ExtendedClientDetails(
                        ui, null, null, null, null, null, null, null, null, null, null, zone, null, null, null, null,
                        null, null, null));
    }
}
