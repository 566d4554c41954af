package violations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** Breaks: routes have one access annotation. */
@Route(value = "fixture", registerAtStartup = false)
class RouteWithoutAccess extends Div {}
