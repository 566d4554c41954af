package io.parley.outages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.parley.common.Formats;
import io.parley.outages.ProviderLeakage;
import io.parley.uikit.Card;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** Where each provider's credits went: paid, waiting, still to be claimed, lost. The bar is a picture of the figures beside it. */
final class LeakageMeter extends Composite<Div> {

    private final Formats formats;

    LeakageMeter(List<ProviderLeakage> providers, Formats formats) {
        this.formats = formats;
        var rows = new Div();
        rows.addClassName("pl-stack");
        providers.forEach(provider -> rows.add(row(provider)));
        getContent().add(new Card(getTranslation("outages.watch.meter"), rows));
        getContent().setTestId("leakage-meter");
    }

    private Component row(ProviderLeakage provider) {
        var credits = provider.credits();
        var parts = List.of(
                new Part("paid", credits.paid()),
                new Part("waiting", credits.claimedNotPaid()),
                new Part("claimable", credits.stillClaimable()),
                new Part("lost", credits.lost()));
        var bar = new Div();
        bar.addClassName("po-meter");
        bar.getElement().setAttribute("aria-hidden", "true");
        var legend = new Div();
        legend.addClassName("po-legend");
        legend.add(figure("owed", money(credits.owed(), provider)));
        parts.forEach(part -> {
            if (part.amount.signum() > 0) {
                var piece = new Div();
                piece.addClassName(part.name);
                piece.getStyle().set("flex-grow", part.amount.toPlainString());
                bar.add(piece);
            }
            legend.add(figure(part.name, money(part.amount, provider)));
        });
        var clients = new Span(getTranslation(
                provider.unknown() == 0 ? "outages.watch.meter.clients" : "outages.watch.meter.someUnknown",
                formats.number(provider.clients()),
                formats.number(provider.unknown())));
        clients.addClassName("pl-muted");
        var head = new Div(new H3(provider.provider()), clients);
        head.addClassName("po-state");
        return new Div(head, bar, legend);
    }

    private Component figure(String name, String amount) {
        var dot = new Span();
        dot.addClassNames("po-dot", name);
        var value = new Span(amount);
        value.addClassName("pl-strong");
        return new Span(dot, new Span(getTranslation("outages.watch.meter." + name) + " "), value);
    }

    private String money(BigDecimal amount, ProviderLeakage provider) {
        return formats.money(amount, Currency.getInstance(provider.currency()));
    }

    private record Part(String name, BigDecimal amount) {}
}
