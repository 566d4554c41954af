package io.parley.measurement;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The addresses a browser measures at. Each belongs to a ticket; whoever has none, or somebody else's, is told the same as
 * for an address that does not exist. Uploads carry the CSRF token as every other POST does.
 */
@Controller
@ConditionalOnWebApplication
class MeasurementEndpoint {

    private static final String TICKET = "/measurement/{ticket:[A-Za-z0-9_-]{1,100}}";
    private static final int TOO_MANY_REQUESTS = 429;

    private final MeasurementService measurements;
    private final Streams streams;
    private final ByteMover mover;

    MeasurementEndpoint(MeasurementService measurements, OpenMeasurements open, ByteMover mover) {
        this.measurements = measurements;
        this.streams = open.streams();
        this.mover = mover;
    }

    /** Something between asking and answering, on the one side. */
    private interface Stream {
        void move(OpenMeasurement measurement) throws IOException;
    }

    @GetMapping(TICKET + "/probe")
    void probe(@PathVariable String ticket, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var found = find(ticket, request);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!found.get().probe()) {
            response.sendError(TOO_MANY_REQUESTS);
        } else {
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    @GetMapping(TICKET + "/down")
    void down(@PathVariable String ticket, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            // Mapped with GET; it would be counted as moved and none of it would be.
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        stream(ticket, request, response, measurement -> mover.send(measurement, response));
    }

    @PostMapping(TICKET + "/up")
    void up(@PathVariable String ticket, HttpServletRequest request, HttpServletResponse response) throws IOException {
        stream(ticket, request, response, measurement -> mover.receive(measurement, request, response));
    }

    private void stream(String ticket, HttpServletRequest request, HttpServletResponse response, Stream stream)
            throws IOException {
        var found = find(ticket, request);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var member = found.get().member();
        if (!streams.enter(member)) {
            response.sendError(TOO_MANY_REQUESTS);
            return;
        }
        try {
            stream.move(found.get());
        } finally {
            streams.leave(member);
        }
    }

    private Optional<OpenMeasurement> find(String ticket, HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : measurements.find(ticket, session.getId());
    }
}
