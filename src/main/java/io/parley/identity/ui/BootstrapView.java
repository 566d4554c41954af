package io.parley.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.parley.common.ProblemException;
import io.parley.identity.EmailAddress;
import io.parley.identity.LinkService;
import io.parley.uikit.ProblemBanner;

/** Makes the first operator by the link that the first start prints. */
@Route(value = "bootstrap", autoLayout = false)
@AnonymousAllowed
class BootstrapView extends EntryPage implements HasUrlParameter<String>, HasDynamicTitle {

    private final LinkService links;
    private final ProblemBanner banner = new ProblemBanner();
    private final TextField name = new TextField(getTranslation("identity.people.name"));
    private final EmailField email = new EmailField(getTranslation("identity.signIn.email"));
    private final NewPasswordFields password = new NewPasswordFields();

    BootstrapView(LinkService links) {
        this.links = links;
        name.setMaxLength(120);
        name.setWidthFull();
        name.setRequiredIndicatorVisible(true);
        email.setWidthFull();
        email.setRequiredIndicatorVisible(true);
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        if (links.canBootstrap(secret)) {
            ask(secret);
        } else {
            DeadLink.show(this, getTranslation("identity.bootstrap.dead"), toSignIn());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.bootstrap.title");
    }

    private void ask(String secret) {
        Button create = new Button(getTranslation("identity.bootstrap.submit"), pressed -> create(secret));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.addClickShortcut(Key.ENTER);
        create.setWidthFull();
        show(
                getTranslation("identity.bootstrap.title"),
                getTranslation("identity.bootstrap.text"),
                banner,
                name,
                email,
                password,
                create);
    }

    private void create(String secret) {
        try {
            if (name.getValue().isBlank()) {
                throw new ProblemException("identity.problem.name");
            }
            links.bootstrap(
                    secret, EmailAddress.of(email.getValue()), name.getValue().strip(), password.value());
            show(getTranslation("identity.bootstrap.doneTitle"), getTranslation("identity.bootstrap.done"), toSignIn());
        } catch (ProblemException problem) {
            banner.say(problem);
        }
    }

    private RouterLink toSignIn() {
        return new RouterLink(getTranslation("identity.link.toSignIn"), SignInView.class);
    }
}
