package io.parley.quotes.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.parley.clients.ClientId;
import io.parley.clients.EngagementDetails;
import io.parley.clients.EngagementId;
import io.parley.clients.EngagementService;
import io.parley.clients.ui.ClientNavigation;
import io.parley.common.Formats;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.documents.UploadGateway;
import io.parley.identity.CurrentUser;
import io.parley.identity.Roles;
import io.parley.providers.PlanService;
import io.parley.providers.ProviderService;
import io.parley.quotes.DraftCosting;
import io.parley.quotes.InvalidQuoteException;
import io.parley.quotes.QuoteDetails;
import io.parley.quotes.QuoteDraft;
import io.parley.quotes.QuoteId;
import io.parley.quotes.QuoteImportService;
import io.parley.quotes.QuotePermissions;
import io.parley.quotes.QuoteService;
import io.parley.quotes.sheet.QuoteSheet;
import io.parley.quotes.spi.LineEditor;
import io.parley.terms.OfferCosting;
import io.parley.terms.TotalCost;
import io.parley.uikit.Card;
import io.parley.uikit.Confirmation;
import io.parley.uikit.Notices;
import io.parley.uikit.Page;
import io.parley.uikit.PageHeader;
import io.parley.uikit.ProblemBanner;
import io.parley.uikit.RouteIds;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where an offer is typed: saving makes a new round, the rounds before stay as they were. */
@Route("clients/:clientId/engagements/:engagementId/offers/:offer")
@RolesAllowed({Roles.TENANT_ADMIN, Roles.CONSULTANT})
class OfferEditorView extends Composite<Page> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String NEW = "new";
    private static final String COPY = "copy-";
    private static final String IMPORT = "import";

    private final QuoteService quotes;
    private final EngagementService engagements;
    private final ProviderService providers;
    private final PlanService plans;
    private final UploadGateway gateway;
    private final QuoteImportService imports;
    private final boolean mayEdit;
    private final ProblemBanner banner = new ProblemBanner();
    private final Span total = new Span();
    private String title = "";
    private @Nullable QuoteDraft opened;
    private Supplier<@Nullable QuoteDraft> current = () -> null;
    private boolean saved;
    private boolean importing;

    OfferEditorView(
            QuoteService quotes,
            EngagementService engagements,
            ProviderService providers,
            PlanService plans,
            UploadGateway gateway,
            QuoteImportService imports,
            CurrentUser currentUser) {
        this.quotes = quotes;
        this.engagements = engagements;
        this.providers = providers;
        this.plans = plans;
        this.gateway = gateway;
        this.imports = imports;
        this.mayEdit = currentUser.require().can(QuotePermissions.EDIT);
    }

    static String add(EngagementDetails engagement) {
        return address(engagement, NEW);
    }

    /** A new offer, with the place for its spreadsheet open. */
    static String fromFile(EngagementDetails engagement) {
        return address(engagement, IMPORT);
    }

    static String edit(EngagementDetails engagement, QuoteId quote) {
        return address(engagement, quote.toString());
    }

    /** The offer as a start for another provider's. */
    static String copy(EngagementDetails engagement, QuoteId quote) {
        return address(engagement, COPY + quote);
    }

    private static String address(EngagementDetails engagement, String offer) {
        return ClientNavigation.engagement(engagement.client().id(), engagement.id(), OffersSection.PATH) + "/" + offer;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var engagement = engagements.getEngagement(RouteIds.get(parameters, "engagementId", EngagementId::of));
        if (!engagement.client().id().equals(RouteIds.get(parameters, "clientId", ClientId::of))) {
            throw new NotFoundException();
        }
        var offer = parameters.get("offer").orElse(NEW);
        importing = offer.equals(IMPORT);
        if (offer.equals(NEW) || importing) {
            open(engagement, null, null);
        } else if (offer.startsWith(COPY)) {
            open(engagement, null, offerOf(engagement, offer.substring(COPY.length())));
        } else {
            var details = offerOf(engagement, offer);
            open(engagement, details, details);
        }
    }

    /** Another engagement's offer must not become a round, or a start, of this one's, whoever may see both. */
    private QuoteDetails offerOf(EngagementDetails engagement, String id) {
        var details = quotes.getQuote(RouteIds.parsed(id, QuoteId::of));
        if (!details.summary().engagement().equals(engagement.id())) {
            throw new NotFoundException();
        }
        return details;
    }

    private void open(EngagementDetails engagement, @Nullable QuoteDetails round, @Nullable QuoteDetails template) {
        title = round == null
                ? getTranslation("quotes.editor.newTitle")
                : getTranslation(
                        "quotes.editor.title",
                        round.summary().providerName(),
                        round.summary().round());
        var lines = new LineTable(engagement.currency());
        var head = new OfferHeadForm(engagement, providers, plans, round != null);
        if (template != null) {
            head.open(template.toDraft());
            lines.open(template.toDraft().lines());
        }
        if (round == null) {
            head.forgetProvider();
        }
        lines.onChange(() -> showTotal(engagement, head, lines));
        head.onChange(() -> showTotal(engagement, head, lines));
        opened = head.draft(lines.lines());
        layOut(engagement, head, lines, new SheetImport(engagement, gateway, sheet -> take(sheet, head, lines)));
        showTotal(engagement, head, lines);
    }

    /** What a spreadsheet says replaces what stands here; where nothing was understood, nothing changes. */
    private static void take(QuoteSheet sheet, OfferHeadForm head, LineTable lines) {
        if (!sheet.lines().isEmpty()) {
            head.take(sheet);
            lines.open(sheet.lines().stream().map(PastedBlock::draft).toList());
        }
    }

    private void layOut(EngagementDetails engagement, OfferHeadForm head, LineTable lines, SheetImport sheetImport) {
        sheetImport.setVisible(importing);
        var header = new PageHeader(title)
                .crumb(
                        engagement.client().name(),
                        ClientNavigation.client(engagement.client().id()))
                .crumb(
                        engagement.name(),
                        ClientNavigation.engagement(engagement.client().id(), engagement.id(), OffersSection.PATH));
        if (mayEdit) {
            var save = new Button(
                    getTranslation("quotes.editor.save"), pressed -> save(engagement, head, lines, sheetImport));
            save.setTestId("save-offer");
            header.primary(save);
            var fill = new Button(
                    getTranslation("quotes.import.open"),
                    VaadinIcon.UPLOAD_ALT.create(),
                    pressed -> sheetImport.setVisible(!sheetImport.isVisible()));
            fill.setTestId("fill-from-sheet");
            header.actions(fill);
            Shortcuts.addShortcutListener(
                    this, () -> save(engagement, head, lines, sheetImport), Key.KEY_S, KeyModifier.CONTROL);
            Shortcuts.addShortcutListener(
                    this, () -> save(engagement, head, lines, sheetImport), Key.KEY_S, KeyModifier.META);
        }
        total.addClassName("pq-all-in");
        total.setTestId("all-in");
        total.getElement().setAttribute("aria-live", "polite");
        getContent()
                .add(
                        header,
                        banner,
                        sheetImport,
                        new Card(getTranslation("quotes.editor.head"), head),
                        new Card(getTranslation("quotes.editor.lines"), lines, total));
        current = () -> head.draft(lines.lines());
    }

    private void showTotal(EngagementDetails engagement, OfferHeadForm head, LineEditor lines) {
        var draft = head.draft(lines.lines());
        var cost = draft == null
                ? Optional.<TotalCost>empty()
                : DraftCosting.of(engagement, draft).map(OfferCosting::total);
        var formats = Formats.of(getLocale());
        total.setText(cost.map(all -> getTranslation(
                        "quotes.editor.allIn",
                        formats.money(all.total(), engagement.currency()),
                        formats.money(all.perSeatPerMonth(), engagement.currency())))
                .orElse(getTranslation("quotes.editor.allInUnknown")));
    }

    private void save(EngagementDetails engagement, OfferHeadForm head, LineTable lines, SheetImport sheetImport) {
        banner.clear();
        head.show(List.of());
        lines.show(List.of());
        var draft = head.draft(lines.lines());
        if (draft == null) {
            head.askForProvider();
            banner.say(getTranslation("quotes.editor.providerMissing"));
            return;
        }
        try {
            imports.submit(engagement.id(), draft, sheetImport.file());
            saved = true;
            Notices.done(getTranslation("quotes.editor.saved"));
            UI.getCurrentOrThrow()
                    .navigate(
                            ClientNavigation.engagement(engagement.client().id(), engagement.id(), OffersSection.PATH));
        } catch (InvalidQuoteException invalid) {
            head.show(invalid.problems());
            lines.show(invalid.problems());
            banner.say(invalid);
        } catch (ProblemException problem) {
            banner.say(problem);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (saved || !mayEdit || Objects.equals(current.get(), opened)) {
            return;
        }
        var leaving = event.postpone();
        new Confirmation(
                        getTranslation("quotes.editor.leave.title"),
                        getTranslation("quotes.editor.leave.text"),
                        getTranslation("quotes.editor.leave.confirm"),
                        leaving::proceed)
                .open();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
