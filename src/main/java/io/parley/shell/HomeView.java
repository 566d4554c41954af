package io.parley.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.parley.identity.Actor;
import io.parley.identity.CurrentUser;
import io.parley.identity.Role;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.EmptyState;
import io.parley.uikit.HomeSection;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The first page: what needs the reader today. A client user's first page is the portal's. */
@Route("")
@Menu(title = "shell.home.menu", order = 0)
@PermitAll
class HomeView extends Composite<Page> implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentUser currentUser;
    private final List<HomeSection> sections;

    HomeView(CurrentUser currentUser, List<HomeSection> sections) {
        this.currentUser = currentUser;
        this.sections = sections;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Actor> somebody = currentUser.find();
        if (somebody.isEmpty()) {
            event.forwardTo("choose-workplace");
            return;
        }
        Actor actor = somebody.get();
        if (actor.role() == Role.CLIENT_USER) {
            event.forwardTo("portal");
            return;
        }
        if (actor.role() == Role.OPERATOR) {
            event.forwardTo("operations/tenants");
            return;
        }
        getContent().removeAll();
        getContent().add(new PageHeader(getTranslation("shell.home.title", actor.displayName())));
        getContent().add(content(actor));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home.menu");
    }

    private Component content(Actor actor) {
        List<Component> cards = sections.stream()
                .filter(section -> actor.can(section.permission()))
                .sorted(Comparator.comparingInt(HomeSection::order))
                .map(section -> new Counted(section, section.count()))
                .filter(counted -> counted.count() > 0)
                .<Component>map(this::card)
                .toList();
        if (cards.isEmpty()) {
            return new EmptyState(
                    VaadinIcon.CHECK,
                    getTranslation("shell.home.empty.title"),
                    getTranslation("shell.home.empty.text"));
        }
        Div grid = new Div(cards.toArray(Component[]::new));
        grid.addClassName("pl-grid-even");
        return grid;
    }

    private Component card(Counted counted) {
        return new Card(
                        getTranslation(counted.section().titleKey()),
                        counted.section().create())
                .suffix(Badge.neutral(Integer.toString(counted.count())));
    }

    /** Counting asks the database, once. */
    private record Counted(HomeSection section, int count) {}
}
