package io.parley.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.parley.common.ProblemException;
import io.parley.identity.InvitationDetails;
import io.parley.identity.LinkService;
import io.parley.uikit.ProblemBanner;

/** Comes into a tenant by a link from a mail; opening the page uses nothing up, pressing the button does. */
@Route(value = "invitation", autoLayout = false)
@AnonymousAllowed
class InvitationView extends EntryPage implements HasUrlParameter<String>, HasDynamicTitle {

    private final LinkService links;

    InvitationView(LinkService links) {
        this.links = links;
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        links.findInvitation(secret)
                .ifPresentOrElse(
                        invitation -> welcome(secret, invitation),
                        () -> DeadLink.show(this, getTranslation("identity.invitation.dead"), toSignIn()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.invitation.pageTitle");
    }

    private void welcome(String secret, InvitationDetails invitation) {
        ProblemBanner banner = new ProblemBanner();
        NewPasswordFields password = new NewPasswordFields();
        password.setVisible(invitation.needsPassword());
        Button accept = new Button(getTranslation("identity.invitation.accept"), pressed -> {
            try {
                links.acceptInvitation(secret, password.value());
                done(invitation);
            } catch (ProblemException problem) {
                banner.say(problem);
            }
        });
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.addClickShortcut(Key.ENTER);
        accept.setWidthFull();
        show(
                getTranslation("identity.invitation.title", invitation.displayName()),
                getTranslation(
                        invitation.needsPassword() ? "identity.invitation.textNew" : "identity.invitation.textKnown",
                        invitation.tenantName(),
                        invitation.email()),
                banner,
                password,
                accept);
    }

    private void done(InvitationDetails invitation) {
        show(
                getTranslation("identity.invitation.doneTitle"),
                getTranslation("identity.invitation.done", invitation.email()),
                toSignIn());
    }

    private RouterLink toSignIn() {
        return new RouterLink(getTranslation("identity.link.toSignIn"), SignInView.class);
    }
}
