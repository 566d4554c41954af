package io.parley.requests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.parley.common.Formats;
import io.parley.common.ProblemException;
import io.parley.quotes.InvalidQuoteException;
import io.parley.quotes.spi.LineEditors;
import io.parley.requests.IntakeDraft;
import io.parley.requests.IntakePage;
import io.parley.requests.IntakeService;
import io.parley.requests.InvitationStatus;
import io.parley.uikit.Card;
import io.parley.uikit.EmptyState;
import io.parley.uikit.FormDialog;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import io.parley.uikit.ProblemBanner;
import io.parley.uikit.Toolbar;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** The page on which a provider answers a request, by the link from its mail and without an account. */
@Route(value = "quote-request", autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://assets/styles/requests.css")
class IntakeView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final IntakeService intake;
    private final LineEditors lineEditors;
    private final Clock clock;
    private final Page content = new Page();
    private final ProblemBanner banner = new ProblemBanner();
    private final String from = VaadinRequest.getCurrent().getRemoteAddr();
    private String secret = "";

    IntakeView(IntakeService intake, LineEditors lineEditors, Clock clock) {
        this.intake = intake;
        this.lineEditors = lineEditors;
        this.clock = clock;
        addClassName("rq-intake");
        add(content);
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        secret = parameter;
        try {
            intake.find(secret, from).ifPresentOrElse(this::welcome, this::dead);
        } catch (ProblemException tooOften) {
            content.removeAll();
            content.add(banner);
            banner.say(tooOften);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("requests.intake.pageTitle");
    }

    private void dead() {
        show(new EmptyState(
                VaadinIcon.UNLINK,
                getTranslation("requests.intake.dead.title"),
                getTranslation("requests.intake.dead.text")));
    }

    private void welcome(IntakePage page) {
        UI.getCurrentOrThrow().setLocale(page.locale());
        var facts = new ScopeFacts(this, page.locale());
        var day = Formats.of(page.locale()).longDate(page.deadline());
        var header = new PageHeader(getTranslation("requests.intake.title", page.consultancy(), page.providerName()))
                .meta(new Span(getTranslation("requests.intake.deadline", day)));
        var asked = new Card(getTranslation("requests.intake.asked"), facts.of(page.scope()));
        if (!page.note().isEmpty()) {
            asked.add(new Paragraph(page.note()));
        }
        if (!page.open()) {
            show(header, state("closed", day), asked);
        } else if (page.status() == InvitationStatus.DECLINED) {
            show(header, state("declined", day), asked);
        } else {
            answer(page, header, asked, facts);
        }
    }

    private void answer(IntakePage page, PageHeader header, Card asked, ScopeFacts facts) {
        var form = new IntakeForm(
                page, lineEditors.create(Currency.getInstance(page.scope().currency())), facts);
        var send = new Button(getTranslation("requests.intake.send"), pressed -> send(page, form));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(pressed -> send.setEnabled(true));
        send.setTestId("send-answer");
        var tools = new Toolbar(promise(page)).end(send);
        if (page.answers() == 0) {
            var decline = new Button(getTranslation("requests.intake.decline"), pressed -> decline(page));
            decline.setTestId("decline");
            tools.end(decline);
        }
        var already = new Div();
        if (page.answers() > 0) {
            already.add(new Paragraph(getTranslation("requests.intake.again", page.answers())));
        }
        show(header, asked, already, form, banner, tools);
    }

    private Span promise(IntakePage page) {
        var promise = new Span(getTranslation(
                page.sealed() ? "requests.intake.sealed" : "requests.intake.notSealed", page.consultancy()));
        promise.addClassNames("pl-muted", "pl-small");
        return promise;
    }

    private void send(IntakePage page, IntakeForm form) {
        banner.clear();
        form.show(List.of());
        try {
            intake.answer(secret, from, form.read(LocalDate.now(clock)));
            var correct = new Button(getTranslation("requests.intake.correct"), pressed -> reopen(page, form));
            correct.setTestId("correct-answer");
            show(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    getTranslation("requests.intake.thanks.title"),
                    getTranslation(
                            "requests.intake.thanks.text",
                            page.consultancy(),
                            Formats.of(getLocale()).longDate(page.deadline())),
                    correct));
        } catch (InvalidQuoteException invalid) {
            form.show(invalid.problems());
            banner.say(invalid);
        } catch (ProblemException problem) {
            banner.say(problem);
        }
    }

    /** The form as it was typed: a sealed answer cannot be read back from the server. */
    private void reopen(IntakePage page, IntakeForm form) {
        var send = new Button(getTranslation("requests.intake.send"), pressed -> send(page, form));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setTestId("send-answer");
        show(
                new PageHeader(getTranslation("requests.intake.title", page.consultancy(), page.providerName())),
                form,
                banner,
                new Toolbar(promise(page)).end(send));
    }

    private void decline(IntakePage page) {
        var reason = new TextArea(getTranslation("requests.intake.declineReason"));
        reason.setMaxLength(IntakeDraft.MAX_REMARK);
        reason.setTestId("decline-reason");
        new FormDialog(getTranslation("requests.intake.decline"), reason, () -> {
                    intake.decline(secret, from, reason.getValue());
                    show(state("declined", Formats.of(getLocale()).longDate(page.deadline())));
                })
                .saveText(getTranslation("requests.intake.decline"))
                .open();
    }

    private EmptyState state(String name, String day) {
        return new EmptyState(
                VaadinIcon.CALENDAR_CLOCK,
                getTranslation("requests.intake." + name + ".title"),
                getTranslation("requests.intake." + name + ".text", day));
    }

    private void show(Component... parts) {
        content.removeAll();
        content.add(parts);
    }
}
