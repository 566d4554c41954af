package io.parley.identity;

import io.parley.tenancy.TenantId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes the choice among several tenants. It is a plain post because a page must not change who its own session is. */
@Controller
@ConditionalOnWebApplication
class WorkplaceChoice {

    private final AccountRepository accounts;
    private final Principals principals;

    WorkplaceChoice(AccountRepository accounts, Principals principals) {
        this.accounts = accounts;
        this.principals = principals;
    }

    @PostMapping(SignInLanding.CHOOSE)
    String choose(@RequestParam UUID tenant, HttpServletRequest request, HttpServletResponse response) {
        ActorPrincipal chosen = ActorPrincipal.current()
                .flatMap(ActorPrincipal::account)
                .flatMap(id -> accounts.findById(id.value()))
                .flatMap(account -> principals.chosen(account, new TenantId(tenant)))
                .orElseThrow(() -> new AccessDeniedException("Not a workplace of this account"));
        request.getSession().invalidate();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(chosen.authentication());
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        return "redirect:" + SignInLanding.firstPage(chosen);
    }
}
