package io.parley.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/**
 * The headers of every answer. Flow's client needs inline scripts and {@code eval}; everything else stays at home. Files
 * shown in a frame of our own pages (PDF preview) may be framed by us and by nobody else.
 */
final class WebHeaders implements HeaderWriter {

    private static final String POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "frame-src 'self' blob:",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors ");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean framedByUs = path.startsWith("/VAADIN/dynamic/");
        response.setHeader("Content-Security-Policy", POLICY + (framedByUs ? "'self'" : "'none'"));
        response.setHeader("X-Frame-Options", framedByUs ? "SAMEORIGIN" : "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        if (!isStatic(path)) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    private static boolean isStatic(String path) {
        return path.startsWith("/assets/")
                || path.startsWith("/_static/")
                || path.startsWith("/VAADIN/build/")
                || path.startsWith("/VAADIN/static/");
    }
}
