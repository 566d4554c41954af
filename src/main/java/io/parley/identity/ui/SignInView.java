package io.parley.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.parley.uikit.Entrance;

/** Asks for e-mail and password; the browser posts them, so the password never travels through a UI message. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();

    SignInView() {
        form.setAction("sign-in");
        form.setI18n(texts());
        getContent().add(new Entrance(getTranslation("identity.signIn.title"), "", form));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.signIn.title");
    }

    private LoginI18n texts() {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form labels = texts.getForm();
        labels.setTitle(getTranslation("identity.signIn.title"));
        labels.setUsername(getTranslation("identity.signIn.email"));
        labels.setPassword(getTranslation("identity.signIn.password"));
        labels.setSubmit(getTranslation("identity.signIn.submit"));
        labels.setForgotPassword(getTranslation("identity.signIn.forgot"));
        LoginI18n.ErrorMessage error = texts.getErrorMessage();
        error.setTitle(getTranslation("identity.signIn.failed"));
        error.setMessage(getTranslation("identity.signIn.failedHelp"));
        error.setUsername(getTranslation("identity.signIn.emailMissing"));
        error.setPassword(getTranslation("identity.signIn.passwordMissing"));
        return texts;
    }
}
