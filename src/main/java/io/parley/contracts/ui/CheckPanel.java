package io.parley.contracts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.clients.EngagementDetails;
import io.parley.common.Formats;
import io.parley.common.ProblemException;
import io.parley.contracts.signing.CheckedPoint;
import io.parley.contracts.signing.ContractCheck;
import io.parley.contracts.signing.ContractCheckService;
import io.parley.contracts.signing.Signed;
import io.parley.quotes.QuoteValidity;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.Confirmation;
import io.parley.uikit.EmptyState;
import io.parley.uikit.FormDialog;
import io.parley.uikit.KeyFigure;
import io.parley.uikit.Notices;
import io.parley.uikit.Tone;
import io.parley.uikit.Toolbar;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The paper for signature beside the offer: what is in the way first, then what nobody has looked for, then the rest. */
@StyleSheet("context://assets/styles/quotes.css")
final class CheckPanel extends Composite<Div> {

    private final EngagementDetails engagement;
    private final ContractCheckService checks;
    private final CheckDialogs dialogs;
    private final boolean mayEdit;

    CheckPanel(EngagementDetails engagement, ContractCheckService checks, CheckDialogs dialogs, boolean mayEdit) {
        this.engagement = engagement;
        this.checks = checks;
        this.dialogs = dialogs;
        this.mayEdit = mayEdit;
        getContent().addClassName("pq-compare");
        show();
    }

    private void show() {
        getContent().removeAll();
        checks.find(engagement.id())
                .ifPresentOrElse(this::show, () -> getContent().add(nothingYet()));
    }

    private Component nothingYet() {
        boolean possible = mayEdit && dialogs.hasOffers();
        var begin = button("contracts.check.begin", () -> dialogs.papers(this, null, this::show));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        return new EmptyState(
                VaadinIcon.CLIPBOARD_CHECK,
                getTranslation("contracts.check.empty.title"),
                getTranslation(possible ? "contracts.check.empty.text" : "contracts.check.empty.noOffer"),
                possible ? new Component[] {begin} : new Component[0]);
    }

    private void show(ContractCheck check) {
        boolean open = mayEdit && check.signed() == null;
        if (open) {
            getContent().add(toolbar(check));
        }
        getContent().add(figures(check));
        var signed = check.signed();
        if (signed != null) {
            getContent().add(receipt(signed));
        }
        warnings(check);
        var words = new CheckWords(
                this, getLocale(), Currency.getInstance(check.offer().summary().currency()));
        add(check.inTheWay(), "inTheWay", words, point -> open ? inTheWay(point, check, words) : List.of());
        var unread = add(check.unread(), "unread", words, point -> open ? unread(point, check) : List.of());
        if (open
                && unread != null
                && check.unread().stream().anyMatch(point -> !point.difference().isLine())) {
            var rest = new Button(getTranslation("contracts.check.restAsOffered"), pressed -> confirmRest(check));
            rest.setTestId("restAsOffered");
            unread.suffix(rest); // not under the list, which is long
        }
        add(check.settled(), "settled", words, point -> open ? settled(point, check) : List.of());
    }

    private Toolbar toolbar(ContractCheck check) {
        var bar = new Toolbar(
                button("contracts.check.charges", () -> dialogs.charges(this, check, this::show)),
                button("contracts.check.otherClause", () -> dialogs.otherClause(check, this::show)),
                button("contracts.check.papers", () -> dialogs.papers(this, check, this::show)));
        if (check.isReady()) {
            var sign = button("contracts.check.sign", () -> dialogs.signature(this, check, this::signed));
            sign.addThemeVariants(ButtonVariant.PRIMARY);
            bar.end(sign);
        }
        return bar;
    }

    private void signed() {
        Notices.done(getTranslation("contracts.check.signedDone"));
        UI.getCurrentOrThrow().refreshCurrentRoute(false); // the page above shows the stage
    }

    private Component figures(ContractCheck check) {
        var offer = check.offer().summary();
        var inTheWay = new KeyFigure(
                String.valueOf(check.inTheWay().size()), getTranslation("contracts.check.figure.inTheWay"));
        var unread =
                new KeyFigure(String.valueOf(check.unread().size()), getTranslation("contracts.check.figure.unread"));
        return KeyFigure.row(
                new KeyFigure(
                        getTranslation("contracts.check.offerName", offer.providerName(), offer.round()),
                        getTranslation("contracts.check.figure.offer", check.paper())),
                check.inTheWay().isEmpty() ? inTheWay : inTheWay.tone(Tone.BAD),
                check.unread().isEmpty() ? unread : unread.tone(Tone.WARN),
                new KeyFigure(state(check), getTranslation("contracts.check.figure.state"))
                        .tone(check.isReady() ? Tone.GOOD : Tone.NEUTRAL));
    }

    private String state(ContractCheck check) {
        if (check.signed() != null) {
            return getTranslation("contracts.check.state.signed");
        }
        return getTranslation(check.isReady() ? "contracts.check.state.ready" : "contracts.check.state.notReady");
    }

    private Component receipt(Signed signed) {
        return new Card(
                getTranslation("contracts.check.receipt"),
                new Paragraph(getTranslation(
                        "contracts.check.receipt.text",
                        signed.signedBy(),
                        Formats.of(getLocale()).date(signed.signedOn()),
                        signed.recordedBy())),
                new Paragraph(getTranslation("contracts.check.receipt.next")));
    }

    /** What is no difference between the two papers and still should be known before somebody signs. */
    private void warnings(ContractCheck check) {
        if (check.signed() != null) {
            return;
        }
        var offer = check.offer().summary();
        if (offer.validity() == QuoteValidity.EXPIRED) {
            getContent().add(Badge.warn(getTranslation("contracts.check.warn.expired")));
        }
        if (offer.validity() == QuoteValidity.WITHDRAWN) {
            getContent().add(Badge.bad(getTranslation("contracts.check.warn.withdrawn")));
        } else if (!offer.current()) {
            getContent().add(Badge.warn(getTranslation("contracts.check.warn.newerRound")));
        }
    }

    private @Nullable Card add(
            List<CheckedPoint> points,
            String part,
            CheckWords words,
            Function<CheckedPoint, List<CheckPoints.Deed>> deeds) {
        if (points.isEmpty()) {
            return null;
        }
        var card = new Card(
                getTranslation("contracts.check.part." + part, points.size()),
                new CheckPoints(points, words, "check-" + part, deeds));
        getContent().add(card);
        return card;
    }

    private List<CheckPoints.Deed> inTheWay(CheckedPoint point, ContractCheck check, CheckWords words) {
        var deeds = new ArrayList<CheckPoints.Deed>();
        deeds.add(new CheckPoints.Deed(
                "contracts.check.waive.open",
                one -> dialogs.waiver(this, one.difference(), words.inOneLine(one.difference()), this::show)
                        .open()));
        deeds.addAll(settled(point, check));
        return deeds;
    }

    private List<CheckPoints.Deed> settled(CheckedPoint point, ContractCheck check) {
        return point.difference().isLine()
                ? List.of()
                : List.of(new CheckPoints.Deed(
                        "contracts.check.correct",
                        one -> dialogs.clause(one.difference(), check, this::show)
                                .open()));
    }

    private List<CheckPoints.Deed> unread(CheckedPoint point, ContractCheck check) {
        if (point.difference().isLine()) {
            return List.of(new CheckPoints.Deed(
                    "contracts.check.charges.read",
                    one -> dialogs.charges(this, check, this::show).open()));
        }
        return List.of(
                new CheckPoints.Deed(
                        "contracts.check.asOffered",
                        one -> tell(() -> checks.readAsOffered(
                                engagement.id(), Set.of(one.difference().key()), check.version()))),
                new CheckPoints.Deed(
                        "contracts.check.differs",
                        one -> dialogs.clause(one.difference(), check, this::show)
                                .open()),
                new CheckPoints.Deed(
                        "contracts.check.absent",
                        one -> tell(() -> checks.markAbsent(
                                engagement.id(), one.difference().key(), check.version()))));
    }

    private void confirmRest(ContractCheck check) {
        var keys = check.unread().stream()
                .map(CheckedPoint::difference)
                .filter(difference -> !difference.isLine())
                .map(difference -> difference.key())
                .collect(Collectors.toSet());
        new Confirmation(
                        getTranslation("contracts.check.rest.title", keys.size()),
                        getTranslation("contracts.check.rest.text", check.paper()),
                        getTranslation("contracts.check.rest.confirm"),
                        () -> tell(() -> checks.readAsOffered(engagement.id(), keys, check.version())))
                .calm()
                .open();
    }

    private void tell(Runnable deed) {
        try {
            deed.run();
        } catch (ProblemException problem) {
            Notices.problem(problem);
        }
        show();
    }

    private Button button(String key, Supplier<FormDialog> dialog) {
        var button = new Button(getTranslation(key), pressed -> dialog.get().open());
        button.setTestId(key.substring(key.lastIndexOf('.') + 1));
        return button;
    }
}
