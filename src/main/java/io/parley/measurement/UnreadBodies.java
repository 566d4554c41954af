package io.parley.measurement;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Ends the connection where the body of a request to the measurement's addresses was not read to its end. Tomcat would
 * read up to two more megabytes after the answer and forget them, and a sender of one byte now and then could hold a
 * thread for days. Elsewhere a proxy collects bodies first; here it must not. Forms are refused unread, because filters
 * look for parameters in them before anybody knows who asks.
 */
final class UnreadBodies extends ValveBase {

    private static final String ADDRESSES = "/measurement/";

    private UnreadBodies() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!isOurs(request)) {
            getNext().invoke(request, response);
            return;
        }
        if (isForm(request.getContentType())) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else {
            getNext().invoke(request, response);
        }
        var read = new AtomicBoolean();
        request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, read);
        if (!read.get()) {
            // Before the connection counts as broken, which would make the answer a 500.
            response.flushBuffer();
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    /** An address that Tomcat could not make sense of has no decoded form: it was refused already. */
    private static boolean isOurs(Request request) {
        var address = request.getDecodedRequestURI();
        return address != null && address.startsWith(request.getContextPath() + ADDRESSES);
    }

    private static boolean isForm(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        var type = contentType.strip().toLowerCase(Locale.ROOT);
        return type.startsWith("application/x-www-form-urlencoded") || type.startsWith("multipart/");
    }

    /** Puts it before everything else that looks at a request. */
    @Component
    @ConditionalOnWebApplication
    static class OfServer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addEngineValves(new UnreadBodies());
        }
    }
}
