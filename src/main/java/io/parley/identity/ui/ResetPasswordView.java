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
import io.parley.identity.LinkService;
import io.parley.uikit.ProblemBanner;

/** Sets a new password by a link from a mail; opening the page uses nothing up, pressing the button does. */
@Route(value = "reset-password", autoLayout = false)
@AnonymousAllowed
class ResetPasswordView extends EntryPage implements HasUrlParameter<String>, HasDynamicTitle {

    private final LinkService links;

    ResetPasswordView(LinkService links) {
        this.links = links;
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        if (links.canReset(secret)) {
            ask(secret);
        } else {
            DeadLink.show(
                    this,
                    getTranslation("identity.link.dead"),
                    new RouterLink(getTranslation("identity.link.askAgain"), ForgotPasswordView.class));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.reset.title");
    }

    private void ask(String secret) {
        ProblemBanner banner = new ProblemBanner();
        NewPasswordFields password = new NewPasswordFields();
        Button save = new Button(getTranslation("identity.reset.submit"), pressed -> {
            try {
                links.resetPassword(secret, password.value());
                done();
            } catch (ProblemException problem) {
                banner.say(problem);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        save.setWidthFull();
        show(getTranslation("identity.reset.title"), getTranslation("identity.reset.text"), banner, password, save);
    }

    private void done() {
        show(
                getTranslation("identity.reset.doneTitle"),
                getTranslation("identity.reset.done"),
                new RouterLink(getTranslation("identity.link.toSignIn"), SignInView.class));
    }
}
