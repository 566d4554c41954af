package io.parley.outages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.parley.outages.complaints.ComplaintDraft;

/** The facts of a complaint; lists are one thing a line. */
final class ComplaintForm extends Composite<Div> {

    private static final String TALL = "9rem";

    private final Component texts;
    private final ComplaintDraft before;
    private final TextField provider;
    private final TextField account;
    private final TextArea facts;
    private final TextArea staff;
    private final TextArea numbers;
    private final TextArea bills;
    private final TextArea relief;

    ComplaintForm(Component texts, ComplaintDraft before) {
        this.texts = texts;
        this.before = before;
        provider = field("provider", before.provider());
        account = field("account", before.account());
        facts = area("facts", before.facts(), ComplaintDraft.LONGEST_FACTS);
        facts.setMinHeight(TALL);
        staff = area("staff", before.staff(), ComplaintDraft.LONGEST_LIST);
        numbers = area("numbers", before.numbers(), ComplaintDraft.LONGEST_LIST);
        bills = area("bills", before.bills(), ComplaintDraft.LONGEST_LIST);
        relief = area("relief", before.relief(), ComplaintDraft.LONGEST_RELIEF);
        provider.setRequiredIndicatorVisible(true);
        facts.setRequiredIndicatorVisible(true);
        relief.setRequiredIndicatorVisible(true);
        getContent().addClassName("pl-stack");
        getContent().add(provider, account, facts, staff, numbers, bills, relief);
    }

    ComplaintDraft draft() {
        return new ComplaintDraft(
                provider.getValue(),
                account.getValue(),
                facts.getValue(),
                staff.getValue(),
                numbers.getValue(),
                bills.getValue(),
                relief.getValue());
    }

    boolean hasChanged() {
        return !draft().equals(before);
    }

    private TextField field(String name, String value) {
        var field = new TextField(texts.getTranslation("outages.complaint." + name));
        field.setValue(value);
        field.setWidthFull();
        field.setTestId("complaint-" + name);
        return field;
    }

    private TextArea area(String name, String value, int longest) {
        var area = new TextArea(texts.getTranslation("outages.complaint." + name));
        area.setHelperText(texts.getTranslation("outages.complaint." + name + "Hint"));
        area.setMaxLength(longest);
        area.setValue(value);
        area.setWidthFull();
        area.setTestId("complaint-" + name);
        return area;
    }
}
