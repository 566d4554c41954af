package io.parley.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.parley.common.ProblemException;
import io.parley.identity.AccountService;
import io.parley.identity.EmailAddress;

/** Asks where to send a link for a new password; the answer never tells whether the address is known. */
@Route(value = "forgot-password", autoLayout = false)
@AnonymousAllowed
class ForgotPasswordView extends EntryPage implements HasDynamicTitle {

    private final AccountService accounts;
    private final EmailField email = new EmailField(getTranslation("identity.signIn.email"));

    ForgotPasswordView(AccountService accounts) {
        this.accounts = accounts;
        email.setWidthFull();
        email.setRequiredIndicatorVisible(true);
        email.getElement().setAttribute("autocomplete", "username");
        Button send = new Button(getTranslation("identity.forgot.submit"), pressed -> ask());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER);
        send.setWidthFull();
        show(
                getTranslation("identity.forgot.title"),
                getTranslation("identity.forgot.text"),
                email,
                send,
                new RouterLink(getTranslation("identity.link.toSignIn"), SignInView.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.forgot.title");
    }

    private void ask() {
        try {
            EmailAddress address = EmailAddress.of(email.getValue());
            accounts.requestPasswordReset(address, VaadinRequest.getCurrent().getRemoteAddr());
            show(
                    getTranslation("identity.forgot.sentTitle"),
                    getTranslation("identity.forgot.sent", address.value()),
                    new RouterLink(getTranslation("identity.link.toSignIn"), SignInView.class));
        } catch (ProblemException problem) {
            email.setErrorMessage(getTranslation(problem.key(), problem.arguments()));
            email.setInvalid(true);
        }
    }
}
