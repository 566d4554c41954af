package io.parley.measurement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WebBrowser;
import io.parley.measurement.MeasuredFigures;
import io.parley.measurement.MeasurementTicket;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.security.web.csrf.CsrfToken;

/** The part of a measurement that the browser does; what it says is as trustworthy as any request. */
@Tag("parley-network-test")
@JsModule("context://assets/components/network-test.js")
@StyleSheet("context://assets/styles/measurement.css")
final class MeasurementRun extends Component {

    private static final String DOWN = "event.detail.down";
    private static final String UP = "event.detail.up";
    private static final String ROUND_TRIPS = "event.detail.roundTrips";
    private static final String REASON = "event.detail.reason";

    MeasurementRun(Consumer<MeasuredFigures> measured, Consumer<String> stopped) {
        getElement()
                .setPropertyMap(
                        "texts",
                        Map.of(
                                "latency", getTranslation("measurement.phase.latency"),
                                "download", getTranslation("measurement.phase.download"),
                                "upload", getTranslation("measurement.phase.upload"),
                                "progress", getTranslation("measurement.progress")));
        getElement()
                .addEventListener("measured", event -> {
                    var data = event.getEventData();
                    measured.accept(new MeasuredFigures(
                            data.path(DOWN).asDouble(Double.NaN),
                            data.path(UP).asDouble(Double.NaN),
                            data.path(ROUND_TRIPS).asString(""),
                            userAgent()));
                })
                .addEventData(DOWN)
                .addEventData(UP)
                .addEventData(ROUND_TRIPS);
        getElement()
                .addEventListener(
                        "stopped",
                        event ->
                                stopped.accept(event.getEventData().path(REASON).asString("")))
                .addEventData(REASON);
    }

    void start(MeasurementTicket ticket) {
        var token = csrfToken();
        getElement()
                .callJsFunction(
                        "run",
                        Map.of(
                                "address", "measurement/" + ticket.secret(),
                                "csrfHeader", token.length == 0 ? "" : token[0],
                                "csrfToken", token.length == 0 ? "" : token[1]));
    }

    void cancel() {
        getElement().callJsFunction("cancel");
    }

    /** Header and value; empty outside a request. */
    private static String[] csrfToken() {
        var request = VaadinServletRequest.getCurrent();
        return request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new String[] {token.getHeaderName(), token.getToken()}
                : new String[0];
    }

    private static String userAgent() {
        var session = VaadinSession.getCurrent();
        WebBrowser browser = session == null ? null : session.getBrowser();
        return browser == null ? "" : browser.getUserAgent();
    }
}
