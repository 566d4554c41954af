package io.parley.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.parley.identity.CurrentUser;
import java.util.Set;

/** Asks for e-mail and password; the browser posts them, so the password never travels through a UI message. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends EntryPage implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();
    private final CurrentUser currentUser;

    SignInView(CurrentUser currentUser) {
        this.currentUser = currentUser;
        form.setAction("sign-in");
        form.addForgotPasswordListener(pressed -> UI.getCurrentOrThrow().navigate(ForgotPasswordView.class));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Set<String> reasons =
                event.getLocation().getQueryParameters().getParameters().keySet();
        if (reasons.isEmpty() && currentUser.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        form.setI18n(texts(reasons.contains("wait") ? "wait" : "failed"));
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

    private LoginI18n texts(String problem) {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form labels = texts.getForm();
        labels.setTitle(getTranslation("identity.signIn.title"));
        labels.setUsername(getTranslation("identity.signIn.email"));
        labels.setPassword(getTranslation("identity.signIn.password"));
        labels.setSubmit(getTranslation("identity.signIn.submit"));
        labels.setForgotPassword(getTranslation("identity.signIn.forgot"));
        LoginI18n.ErrorMessage error = texts.getErrorMessage();
        boolean wait = problem.equals("wait");
        error.setTitle(getTranslation(wait ? "identity.signIn.wait" : "identity.signIn.failed"));
        error.setMessage(getTranslation(wait ? "identity.signIn.waitHelp" : "identity.signIn.failedHelp"));
        error.setUsername(getTranslation("identity.signIn.emailMissing"));
        error.setPassword(getTranslation("identity.signIn.passwordMissing"));
        return texts;
    }
}
