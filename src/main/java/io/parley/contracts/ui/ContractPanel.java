package io.parley.contracts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.parley.clients.ClientDetails;
import io.parley.common.Formats;
import io.parley.common.ProblemException;
import io.parley.contracts.ContractDetails;
import io.parley.contracts.ContractLetterService;
import io.parley.contracts.ContractService;
import io.parley.contracts.ContractStanding;
import io.parley.contracts.FollowingContract;
import io.parley.contracts.NoticeAlertGiven;
import io.parley.providers.ProviderService;
import io.parley.quotes.TermWording;
import io.parley.quotes.spi.LineEditors;
import io.parley.quotes.spi.ServiceLevelPages;
import io.parley.terms.CapturedTerm;
import io.parley.terms.NoticeStatus;
import io.parley.uikit.Badge;
import io.parley.uikit.Card;
import io.parley.uikit.Chart;
import io.parley.uikit.ChartSpec;
import io.parley.uikit.Confirmation;
import io.parley.uikit.DefinitionList;
import io.parley.uikit.EmptyState;
import io.parley.uikit.EvidenceBadge;
import io.parley.uikit.FileStream;
import io.parley.uikit.KeyFigure;
import io.parley.uikit.Notices;
import io.parley.uikit.ServedFile;
import io.parley.uikit.Toolbar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the client stands in its contract today. */
@StyleSheet("context://assets/styles/quotes.css")
final class ContractPanel extends Composite<Div> {

    private static final Set<NoticeStatus> LETTER_MAKES_SENSE = EnumSet.of(
            NoticeStatus.UNKNOWN, NoticeStatus.TOO_EARLY, NoticeStatus.OPEN, NoticeStatus.MISSED, NoticeStatus.RENEWED);

    private final ClientDetails client;
    private final ContractService contracts;
    private final ContractLetterService letters;
    private final ProviderService providers;
    private final LineEditors lineEditors;
    private final ServiceLevelPages levels;
    private final boolean mayEdit;

    ContractPanel(
            ClientDetails client,
            ContractService contracts,
            ContractLetterService letters,
            ProviderService providers,
            LineEditors lineEditors,
            ServiceLevelPages levels,
            boolean mayEdit) {
        this.client = client;
        this.contracts = contracts;
        this.letters = letters;
        this.providers = providers;
        this.lineEditors = lineEditors;
        this.levels = levels;
        this.mayEdit = mayEdit;
        getContent().addClassName("pq-compare");
        show();
    }

    private void show() {
        getContent().removeAll();
        contracts.findFollowing(client.id()).forEach(next -> getContent().add(following(next)));
        contracts
                .findStanding(client.id())
                .ifPresentOrElse(this::show, () -> getContent().add(nothingYet()));
    }

    /** A contract that is signed and yet to begin: its dates, and the move to it. */
    private Component following(FollowingContract next) {
        var contract = next.details().contract();
        var facts = new DefinitionList()
                .add(getTranslation("contracts.date.start"), date(contract.start()))
                .add(
                        getTranslation("contracts.date.lastDay"),
                        date(contract.start().plusMonths(contract.termMonths()).minusDays(1)))
                .add(getTranslation("contracts.date.sendBy"), date(next.notice().sendBy()));
        var card = new Card(
                getTranslation("contracts.following.title", next.details().providerName()), facts);
        if (mayEdit) {
            var correct = new Button(getTranslation("contracts.section.edit"), pressed -> correct(next.details()));
            var begin = new Button(getTranslation("contracts.following.begin"), pressed -> confirmMove(next));
            begin.setTestId("begin-contract");
            card.add(new Toolbar(begin, correct));
        }
        return card;
    }

    private void correct(ContractDetails details) {
        var form = form();
        form.open(details.contract());
        form.dialog(draft -> {
                    contracts.correct(details.id(), draft, details.version());
                    show();
                })
                .open();
    }

    private void confirmMove(FollowingContract next) {
        new Confirmation(
                        getTranslation(
                                "contracts.following.confirm.title",
                                next.details().providerName()),
                        getTranslation("contracts.following.confirm.text"),
                        getTranslation("contracts.following.begin"),
                        () -> move(next))
                .calm()
                .open();
    }

    private void move(FollowingContract next) {
        try {
            contracts.begin(next.details().id(), next.details().version());
            Notices.done(
                    getTranslation("contracts.following.done", next.details().providerName()));
        } catch (ProblemException problem) {
            Notices.problem(problem);
        }
        show();
    }

    private ContractForm form() {
        return new ContractForm(
                client.profile().currency(),
                providers,
                lineEditors.create(client.profile().currency()));
    }

    private void show(ContractStanding standing) {
        var toolbar = new Toolbar();
        if (LETTER_MAKES_SENSE.contains(standing.standing().notice().status())) {
            toolbar.end(letter());
        }
        var level = new Button(
                getTranslation("contracts.section.serviceLevel"),
                pressed -> UI.getCurrentOrThrow().navigate(levels.ofContract(client.id())));
        level.setTestId("service-level");
        toolbar.end(level);
        if (mayEdit) {
            toolbar.end(editButton("contracts.section.edit"));
        }
        getContent().add(toolbar);
        getContent().add(figures(standing), dates(standing));
        standing.standing()
                .exit()
                .ifPresent(exit ->
                        getContent().add(new Card(getTranslation("contracts.exit.title"), exitPicture(standing))));
        getContent().add(terms(standing));
    }

    private Anchor letter() {
        var id = client.id();
        var fileName = getTranslation("contracts.letter.nonRenewal.file") + ".pdf";
        var letter = new Anchor(
                FileStream.download(
                        () -> ServedFile.pdf(fileName, letters.nonRenewal(id).pdf())),
                getTranslation("contracts.letter.nonRenewal.download"));
        letter.addClassNames("pl-button-link", "quiet");
        letter.setTestId("non-renewal-letter");
        return letter;
    }

    private EmptyState nothingYet() {
        return new EmptyState(
                VaadinIcon.FILE_TEXT_O,
                getTranslation("contracts.empty.title"),
                getTranslation("contracts.empty.text"),
                mayEdit ? new Component[] {editButton("contracts.section.enter")} : new Component[0]);
    }

    private Button editButton(String key) {
        var edit = new Button(getTranslation(key), pressed -> edit());
        edit.addThemeVariants(ButtonVariant.PRIMARY);
        edit.setTestId("edit-contract");
        return edit;
    }

    private void edit() {
        var known = contracts.find(client.id());
        var form = form();
        known.ifPresent(details -> form.open(details.contract()));
        form.dialog(draft -> {
                    contracts.save(
                            client.id(),
                            draft,
                            known.map(details -> details.version()).orElse(null));
                    show();
                })
                .open();
    }

    private Component figures(ContractStanding standing) {
        var money = Currency.getInstance(standing.details().contract().currency());
        var now = standing.standing();
        var leaving = now.exit()
                .filter(exit -> now.contractMonthToday() >= 1 && now.contractMonthToday() <= exit.term())
                .map(exit -> formats().money(exit.total(now.contractMonthToday()), money))
                .orElse(getTranslation("terms.word.UNKNOWN"));
        var why = new StandingWhy(this, standing, formats());
        var nextMonth = formats().money(now.nextMonthAllIn(), money);
        var nextMonthLabel = getTranslation("contracts.figure.nextMonth");
        var leavingLabel = getTranslation("contracts.figure.leavingNow");
        return KeyFigure.row(
                new KeyFigure(standing.details().providerName(), getTranslation("contracts.figure.provider")),
                new KeyFigure(
                        getTranslation("contracts.figure.monthsLeftValue", now.monthsLeft()),
                        getTranslation("contracts.figure.monthsLeft", formats().date(now.committedLastDay()))),
                new KeyFigure(nextMonth, nextMonthLabel, () -> why.nextMonth(nextMonthLabel, nextMonth)),
                new KeyFigure(leaving, leavingLabel, () -> why.leaving(leavingLabel, leaving)));
    }

    private Component dates(ContractStanding standing) {
        var notice = standing.standing().notice();
        var facts = new DefinitionList()
                .add(
                        getTranslation("contracts.date.start"),
                        date(standing.standing().start()))
                .add(getTranslation("contracts.date.lastDay"), date(notice.termLastDay()))
                .add(getTranslation("contracts.date.status"), status(notice.status()))
                .add(getTranslation("contracts.date.earliest"), date(notice.earliest()))
                .add(getTranslation("contracts.date.sendBy"), date(notice.sendBy()))
                .add(getTranslation("contracts.date.effective"), date(notice.cancelByEffective()))
                .add(getTranslation("contracts.date.calendar"), date(notice.cancelByCalendar()));
        var sent = standing.details().contract().notice();
        if (sent != null) {
            facts.add(
                    getTranslation("contracts.date.sent"),
                    getTranslation("contracts.date.sentProof", date(sent.sentOn()), sent.proof()));
        }
        var card = new Card(getTranslation("contracts.dates.title"), facts);
        alerts(card);
        return card;
    }

    /** What people were told about the notice, and what of it counts no more because the day moved. */
    private void alerts(Card card) {
        var given = contracts.findAlerts(client.id());
        if (given.isEmpty()) {
            return;
        }
        var facts = new DefinitionList();
        given.forEach(alert ->
                facts.add(getTranslation("contracts.alert.band." + alert.band().name()), alert(alert)));
        card.add(new H3(getTranslation("contracts.alert.title")), facts);
    }

    private Component alert(NoticeAlertGiven alert) {
        var zone = client.profile().timeZone();
        var told = new Span(getTranslation(
                "contracts.alert.told",
                formats().dateTime(alert.sentAt(), zone),
                formats().date(alert.sendBy())));
        var line = new Div(told);
        var superseded = alert.supersededAt();
        if (superseded != null) {
            line.add(
                    new Text(" "),
                    Badge.neutral(getTranslation(
                            "contracts.alert.superseded", formats().date(LocalDate.ofInstant(superseded, zone)))));
        }
        return line;
    }

    private Badge status(NoticeStatus status) {
        var text = getTranslation("terms.word." + status.name());
        return switch (status) {
            case SENT, NO_NOTICE_NEEDED -> Badge.good(text);
            case MISSED, RENEWED -> Badge.bad(text);
            case OPEN, UNKNOWN -> Badge.warn(text);
            case TOO_EARLY -> Badge.neutral(text);
        };
    }

    private String date(@Nullable LocalDate day) {
        return day == null ? "–" : formats().date(day);
    }

    private Component exitPicture(ContractStanding standing) {
        var chart = exitChart(standing);
        return new Chart(chart)
                .explained(() -> new StandingWhy(this, standing, formats()).leaving(chart.title(), chart.summary()));
    }

    private ChartSpec exitChart(ContractStanding standing) {
        var exit = standing.standing().exit().orElseThrow();
        int today = standing.standing().contractMonthToday();
        var categories = new ArrayList<String>();
        var values = new ArrayList<@Nullable BigDecimal>();
        for (int month = Math.max(1, today); month <= exit.term(); month++) {
            categories.add(formats().date(standing.standing().lastDay(month)));
            values.add(exit.total(month));
        }
        var series = new ChartSpec.Series(getTranslation("contracts.exit.series"), ChartSpec.Color.ACCENT, values);
        return new ChartSpec(
                ChartSpec.Kind.STEPS,
                getTranslation("contracts.exit.title"),
                getTranslation("contracts.exit.summary"),
                categories,
                List.of(series),
                Currency.getInstance(standing.details().contract().currency()));
    }

    private Component terms(ContractStanding standing) {
        var wording = new TermWording(
                this::getTranslation,
                getLocale(),
                Currency.getInstance(standing.details().contract().currency()));
        var card = new Card(getTranslation("contracts.terms.title"));
        standing.terms().all().forEach(term -> card.add(line(term, wording)));
        if (standing.terms().all().isEmpty()) {
            card.add(new Span(getTranslation("contracts.terms.none")));
        }
        return card;
    }

    private Component line(CapturedTerm term, TermWording wording) {
        var name = new Span(wording.label(term));
        name.addClassNames("pq-term-name", "pl-muted");
        var shown = wording.value(term);
        var value = new Span(shown.isEmpty() ? getTranslation("terms.word.UNKNOWN") : shown);
        value.addClassName("pq-term-value");
        var line = new Div(name, value, new EvidenceBadge(term.evidence()));
        line.addClassName("pq-term");
        return line;
    }

    private Formats formats() {
        return Formats.of(getLocale());
    }
}
