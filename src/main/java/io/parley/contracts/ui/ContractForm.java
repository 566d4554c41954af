package io.parley.contracts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.common.ProblemException;
import io.parley.contracts.ClaimMade;
import io.parley.contracts.ContractDraft;
import io.parley.contracts.InvalidContractException;
import io.parley.contracts.NoticeSent;
import io.parley.providers.ProviderReference;
import io.parley.providers.ProviderService;
import io.parley.quotes.QuoteProblem;
import io.parley.quotes.spi.LineEditor;
import io.parley.quotes.spi.ProblemFields;
import io.parley.terms.CapturedTerm;
import io.parley.uikit.DateField;
import io.parley.uikit.FormDialog;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Enters or corrects the running contract; terms and claims that came with it are kept. */
final class ContractForm extends Composite<Div> {

    private final ProviderService providers;
    private final LineEditor lines;
    private final Currency currency;
    private final ComboBox<ProviderReference> provider = new ComboBox<>();
    private final TextField accountNumber = new TextField();
    private final DateField start = new DateField();
    private final IntegerField termMonths = new IntegerField();
    private final IntegerField seats = new IntegerField();
    private final IntegerField numbers = new IntegerField();
    private final DateField noticeSentOn = new DateField();
    private final TextField noticeProof = new TextField();
    private final FormLayout layout = new FormLayout();
    private final ProblemFields fields = new ProblemFields();
    private String contractCurrency;
    private @Nullable String noticeMethod;
    private List<CapturedTerm> terms = List.of();
    private List<ClaimMade> claims = List.of();

    ContractForm(Currency currency, ProviderService providers, LineEditor lines) {
        this.providers = providers;
        this.lines = lines;
        this.currency = currency;
        this.contractCurrency = currency.getCurrencyCode();
        provider.setItems(providers.findChoices());
        provider.setItemLabelGenerator(ProviderReference::name);
        provider.setAllowCustomValue(true);
        provider.addCustomValueSetListener(typed -> addProvider(typed.getDetail()));
        layout.setAutoResponsive(true);
        layout.setAutoRows(true);
        field("provider", provider);
        field("accountNumber", accountNumber);
        field("start", start);
        field("termMonths", termMonths);
        field("seats", seats);
        field("numbers", numbers);
        field("noticeSentOn", noticeSentOn);
        field("noticeProof", noticeProof);
        numbers.setValue(0);
        getContent().add(layout, lines.component());
    }

    private <C extends Component & HasLabel> void field(String name, C field) {
        field.setLabel(getTranslation("contracts.form." + name));
        field.setTestId("contract-" + name);
        fields.add(name, field);
        layout.add(field);
    }

    private void addProvider(String name) {
        var id = providers.ensure(name);
        var references = providers.findChoices();
        provider.setItems(references);
        references.stream()
                .filter(reference -> reference.id().equals(id))
                .findFirst()
                .ifPresent(provider::setValue);
    }

    void open(ContractDraft contract) {
        providers.findReferences().stream()
                .filter(reference -> reference.id().equals(contract.provider()))
                .findFirst()
                .ifPresent(provider::setValue);
        accountNumber.setValue(Objects.requireNonNullElse(contract.accountNumber(), ""));
        start.setValue(contract.start());
        termMonths.setValue(contract.termMonths());
        seats.setValue(contract.seats());
        numbers.setValue(contract.numbers());
        var notice = contract.notice();
        if (notice != null) {
            noticeSentOn.setValue(notice.sentOn());
            noticeProof.setValue(notice.proof());
            noticeMethod = notice.method();
        }
        contractCurrency = contract.currency();
        terms = contract.terms();
        claims = contract.claims();
        lines.open(contract.lines());
    }

    FormDialog dialog(Consumer<ContractDraft> save) {
        var dialog = new FormDialog(getTranslation("contracts.form.title", currency.getCurrencyCode()), this, () -> {
            show(List.of());
            try {
                save.accept(draft());
            } catch (InvalidContractException invalid) {
                show(invalid.problems());
                throw invalid;
            }
        });
        dialog.setWidth("72rem");
        return dialog;
    }

    private ContractDraft draft() {
        var chosen = provider.getValue();
        var first = start.getValue();
        if (chosen == null || first == null) {
            throw new ProblemException("contracts.form.incomplete");
        }
        var sent = noticeSentOn.getValue();
        return new ContractDraft(
                chosen.id(),
                accountNumber.isEmpty() ? null : accountNumber.getValue(),
                first,
                Objects.requireNonNullElse(termMonths.getValue(), 0),
                Objects.requireNonNullElse(seats.getValue(), 0),
                Objects.requireNonNullElse(numbers.getValue(), 0),
                contractCurrency,
                lines.lines(),
                terms,
                sent == null ? null : new NoticeSent(sent, noticeMethod, noticeProof.getValue()),
                claims);
    }

    private void show(List<QuoteProblem> problems) {
        fields.show(problems, this);
        lines.show(problems);
    }
}
