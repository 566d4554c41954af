package io.parley.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.parley.identity.CurrentUser;
import java.util.Optional;
import java.util.Set;

/** Asks for e-mail and password; the browser posts them, so the password never travels through a UI message. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends EntryPage implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_WAIT = 15;

    private final LoginForm form = new LoginForm();
    private final CurrentUser currentUser;

    SignInView(CurrentUser currentUser) {
        this.currentUser = currentUser;
        form.setAction("sign-in");
        form.addForgotPasswordListener(pressed -> UI.getCurrentOrThrow().navigate(ForgotPasswordView.class));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Set<String> reasons = query.getParameters().keySet();
        if (reasons.isEmpty() && currentUser.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        form.setI18n(texts(query.getSingleParameter("wait")));
        form.setError(reasons.contains("wait") || reasons.contains("error"));
        show(
                getTranslation("identity.signIn.title"),
                reasons.contains("ended") ? getTranslation("identity.signIn.ended") : "",
                form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.signIn.title");
    }

    private LoginI18n texts(Optional<String> wait) {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form labels = texts.getForm();
        labels.setTitle(getTranslation("identity.signIn.title"));
        labels.setUsername(getTranslation("identity.signIn.email"));
        labels.setPassword(getTranslation("identity.signIn.password"));
        labels.setSubmit(getTranslation("identity.signIn.submit"));
        labels.setForgotPassword(getTranslation("identity.signIn.forgot"));
        LoginI18n.ErrorMessage error = texts.getErrorMessage();
        error.setTitle(getTranslation(wait.isPresent() ? "identity.signIn.wait" : "identity.signIn.failed"));
        error.setMessage(wait.map(minutes -> getTranslation("identity.signIn.waitHelp", minutes(minutes)))
                .orElseGet(() -> getTranslation("identity.signIn.failedHelp")));
        error.setUsername(getTranslation("identity.signIn.emailMissing"));
        error.setPassword(getTranslation("identity.signIn.passwordMissing"));
        return texts;
    }

    /** The address is anybody's to write: what is no number of minutes counts as the longest wait. */
    private static int minutes(String wait) {
        return wait.matches("[1-9]|1[0-5]") ? Integer.parseInt(wait) : LONGEST_WAIT;
    }
}
