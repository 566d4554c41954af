package io.parley.outages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.clients.ClientId;
import io.parley.common.ProblemException;
import io.parley.outages.ClaimDetails;
import io.parley.outages.ClaimDraft;
import io.parley.outages.ClaimId;
import io.parley.outages.ClaimOutcome;
import io.parley.outages.CreditClaimService;
import io.parley.outages.CreditMonth;
import io.parley.uikit.Confirmation;
import io.parley.uikit.DateField;
import io.parley.uikit.FormDialog;
import io.parley.uikit.MoneyField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** Records that a credit was claimed, and what the provider answered. */
final class ClaimDialogs {

    private final ClientId client;
    private final CreditClaimService claims;
    private final ServiceWords words;
    private final Runnable changed;

    ClaimDialogs(ClientId client, CreditClaimService claims, ServiceWords words, Runnable changed) {
        this.client = client;
        this.claims = claims;
        this.words = words;
        this.changed = changed;
    }

    /** Opens what comes next for a month. */
    void open(CreditMonth month) {
        var claim = month.claim();
        if (claim == null) {
            claim(month);
        } else if (claim.outcome() == ClaimOutcome.OPEN) {
            outcome(month, claim);
        } else {
            reopen(month, claim);
        }
    }

    private void claim(CreditMonth month) {
        var amount = new MoneyField(text("outages.claim.amount"), words.currency());
        amount.setTestId("claim-amount");
        month.credit().filter(credit -> credit.signum() > 0).ifPresent(amount::setValue);
        var day = new DateField(text("outages.claim.day"));
        day.setValue(words.standing().today());
        var reference = new TextField(text("outages.claim.reference"));
        reference.setMaxLength(CreditClaimService.LONGEST_REFERENCE);
        new FormDialog(text("outages.claim.title", words.period(month)), form(amount, day, reference), () -> {
                    claims.claim(
                            client,
                            new ClaimDraft(
                                    month.scope(),
                                    month.month().period().first(),
                                    value(amount.getValue()),
                                    day.getValue(),
                                    reference.getValue()));
                    changed.run();
                })
                .guardedBy(() -> !reference.isEmpty())
                .open();
    }

    private void outcome(CreditMonth month, ClaimDetails claim) {
        var became = new RadioButtonGroup<ClaimOutcome>(text("outages.claim.became"));
        became.setItems(ClaimOutcome.PAID, ClaimOutcome.DENIED);
        became.setItemLabelGenerator(outcome -> text("outages.claim.became." + outcome.name()));
        became.setTestId("claim-became");
        var paid = new MoneyField(text("outages.claim.paid"), words.currency());
        paid.setValue(claim.claim().amount());
        var reason = new TextArea(text("outages.claim.reason"));
        reason.setMaxLength(CreditClaimService.LONGEST_REASON);
        reason.setVisible(false);
        became.setValue(ClaimOutcome.PAID);
        became.addValueChangeListener(chosen -> {
            paid.setVisible(chosen.getValue() == ClaimOutcome.PAID);
            reason.setVisible(chosen.getValue() == ClaimOutcome.DENIED);
        });
        var day = new DateField(text("outages.claim.settled"));
        day.setValue(words.standing().today());
        var form = form(
                new Paragraph(
                        text("outages.claim.asked", words.money(claim.claim().amount()))),
                became,
                paid,
                reason,
                day);
        new FormDialog(text("outages.claim.outcomeOf", words.period(month)), form, () -> {
                    settle(claim, became.getValue(), value(paid.getValue()), reason.getValue(), day(day.getValue()));
                    changed.run();
                })
                .guardedBy(() -> !reason.isEmpty())
                .open();
    }

    private void settle(ClaimDetails claim, ClaimOutcome became, BigDecimal paid, String reason, LocalDate day) {
        // One that was entered with the contract is recorded here first: only here it can be settled.
        var id = claim.id() == null ? claims.claim(client, claim.claim()) : claim.id();
        if (became == ClaimOutcome.PAID) {
            claims.pay(id, paid, day, claim.version());
        } else {
            claims.deny(id, reason, day, claim.version());
        }
    }

    private void reopen(CreditMonth month, ClaimDetails claim) {
        ClaimId id = Objects.requireNonNull(claim.id());
        new Confirmation(
                        text("outages.claim.reopen"),
                        text("outages.claim.reopen.text", words.period(month)),
                        text("outages.claim.reopen"),
                        () -> {
                            claims.reopen(id, claim.version());
                            changed.run();
                        })
                .calm()
                .open();
    }

    private static Div form(Component... fields) {
        var form = new Div(fields);
        form.addClassName("pl-stack");
        return form;
    }

    private static BigDecimal value(@org.jspecify.annotations.Nullable BigDecimal typed) {
        return typed == null ? BigDecimal.ZERO : typed;
    }

    private static LocalDate day(@org.jspecify.annotations.Nullable LocalDate typed) {
        if (typed == null) {
            throw new ProblemException("outages.problem.day");
        }
        return typed;
    }

    private String text(String key, Object... arguments) {
        return words.texts().getTranslation(key, arguments);
    }
}
