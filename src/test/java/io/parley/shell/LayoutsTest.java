package io.parley.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.tenancy.TenantId;
import io.parley.testing.ViewTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LayoutsTest extends ViewTest {

    @Test
    void aConsultantGetsTheWorkplaceWithItsMenu() {
        TenantId coastline = signedIn.openTenant("Coastline Advisory");
        Actor consultant = signedIn.enrol(coastline, Role.CONSULTANT);

        browse(consultant);

        _assertOne(WorkspaceLayout.class);
        _assertOne(HomeView.class);
        assertThat(_get(H1.class).getText()).isEqualTo("Hello, " + consultant.displayName());
        assertThat(_get(SideNavItem.class, item -> item.withPredicate(entry -> "Home".equals(entry.getLabel())))
                        .getPath())
                .isEmpty();
    }

    @Test
    void aClientUserIsLedToThePortalAndNeverSeesTheWorkplace() {
        browse(signedIn.enrol(signedIn.openTenant("Coastline Advisory"), Role.CLIENT_USER));

        assertThat(address()).startsWith("portal");
        _assertOne(PortalLayout.class);
        _assertNone(WorkspaceLayout.class);
    }

    @Test
    void whoIsNotSignedInSeesNothingOfTheWorkplace() {
        browse();

        _assertNone(WorkspaceLayout.class);
        _assertNone(HomeView.class);
    }

    @Test
    void theLanguageIsThatOfTheAccountWhateverTheMachineSpeaks() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            browse(signedIn.enrol(signedIn.openTenant("Coastline Advisory"), Role.CONSULTANT));

            assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.ENGLISH);
            assertThat(_get(H1.class).getText()).startsWith("Hello, ");
        } finally {
            Locale.setDefault(machine);
        }
    }
}
