package io.parley.internet.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.upload.Upload;
import io.parley.clients.ClientId;
import io.parley.clients.SiteService;
import io.parley.clients.testing.ClientDrafts;
import io.parley.documents.UploadGateway;
import io.parley.identity.Actor;
import io.parley.internet.LineTestService;
import io.parley.outages.testing.ServedClients;
import io.parley.testing.TestFiles;
import io.parley.testing.ViewTest;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The consultant's list with the tests of the demo package, dirty rows and all. */
@SuppressWarnings("NullAway.Init") // each test has its own client
class LineTestListTest extends ViewTest {

    private static final int GOOD_ROWS = 81;

    @Autowired
    private LineTestService tests;

    @Autowired
    private SiteService sites;

    @Autowired
    private UploadGateway gateway;

    @Autowired
    private ServedClients served;

    private final AtomicInteger changes = new AtomicInteger();
    private ClientId client;
    private Actor ada;

    @BeforeEach
    void openTenant() {
        var tenant = signedIn.openTenant("Coastline Advisory");
        client = served.client(tenant, "Harbor Dental");
        ada = served.consultant(tenant, client);
        signedIn.as(ada, () -> sites.add(client, ClientDrafts.aSite("LKS")));
    }

    @Test
    void aDirtyFileIsShownRowByRowAndItsGoodRowsAreAdded() {
        browse(ada);
        UI.getCurrent()
                .add(new LineTestList(client, tests, gateway, ZoneId.of("America/New_York"), changes::incrementAndGet));
        MockVaadin.clientRoundtrip(true);
        assertThat(shown()).contains("No tests yet");
        _click(_find(Button.class, spec -> spec.withPredicate(button -> "import-tests".equals(button.getTestId())))
                .getFirst());
        _upload(_get(Upload.class), "speedtests.csv", TestFiles.demo("harbor-dental", "speedtests.csv"));

        assertThat(shown()).contains("Tests understood: " + GOOD_ROWS);
        for (int row : List.of(22, 37, 52, 62, 87)) {
            assertThat(shown()).as("row left out").contains(Integer.toString(row));
        }
        _click(_get(Button.class, spec -> spec.withText("Add the tests")));

        assertThat(GridKt._size(named(Grid.class, "line-tests"))).isEqualTo(GOOD_ROWS);
        assertThat(changes).hasValue(1);
    }

    private static <T extends Component> T named(Class<T> type, String testId) {
        return _get(type, spec -> spec.withPredicate(component -> testId.equals(component.getTestId())));
    }
}
