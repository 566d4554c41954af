package io.parley.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Where a sign-in leads: to the page that was asked for, else to the role's own first page; or back, with a reason. */
final class SignInLanding implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    static final String CHOOSE = "/choose-workplace";

    private final RequestCache requested;

    SignInLanding(RequestCache requested) {
        this.requested = requested;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        ActorPrincipal principal = Objects.requireNonNull((ActorPrincipal) authentication.getPrincipal());
        SavedRequest saved = requested.getRequest(request, response);
        if (saved != null && principal.actor().isPresent() && isPage(saved) && !isRoot(saved)) {
            requested.removeRequest(request, response);
            response.sendRedirect(saved.getRedirectUrl());
            return;
        }
        response.sendRedirect(request.getContextPath() + firstPage(principal));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String reason = failure instanceof TooManyAttemptsException tooMany ? "wait=" + tooMany.minutes() : "error";
        response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN + "?" + reason);
    }

    static String firstPage(ActorPrincipal principal) {
        return principal
                .actor()
                .map(Actor::role)
                .map(role -> switch (role) {
                    case CLIENT_USER -> "/portal";
                    case OPERATOR -> "/operations/tenants";
                    case TENANT_ADMIN, CONSULTANT -> "/";
                })
                .orElse(CHOOSE);
    }

    /** What a browser asks for by itself, such as a map or an icon that is not there, is nothing to land on. */
    private static boolean isPage(SavedRequest saved) {
        return saved.getHeaderValues("Accept").stream().anyMatch(accepted -> accepted.contains("text/html"));
    }

    private static boolean isRoot(SavedRequest saved) {
        return java.net.URI.create(saved.getRedirectUrl()).getPath().length() <= 1;
    }
}
