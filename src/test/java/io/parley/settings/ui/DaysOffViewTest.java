package io.parley.settings.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.identity.Role;
import io.parley.tenancy.DaysOffService;
import io.parley.tenancy.ExtraHoliday;
import io.parley.testing.ViewTest;
import io.parley.uikit.EmptyState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DaysOffViewTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 24);

    @Autowired
    private DaysOffService daysOff;

    @Test
    void anAdminAddsADayAndTheSameDayTwiceIsSaid() {
        var admin = signedIn.enrol(openTenant("Coastline Advisory"), Role.TENANT_ADMIN);
        browse(admin);
        open("settings/days-off");
        assertThat(_find(EmptyState.class)).hasSize(1);

        add();
        assertThat(_find(EmptyState.class)).isEmpty();
        add();
        assertThat(_find(Button.class, spec -> spec.withText("Cancel")))
                .as("the dialog stays open")
                .hasSize(1);

        signedIn.as(admin);
        assertThat(daysOff.findAll()).containsExactly(new ExtraHoliday(DAY, "", "Shutdown"));
    }

    private static void add() {
        _click(_get(Button.class, spec -> spec.withPredicate(button -> "add-day-off".equals(button.getTestId()))));
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Day")), DAY);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Shutdown");
        _click(_find(Button.class, spec -> spec.withText("Add a day")).getLast());
    }
}
