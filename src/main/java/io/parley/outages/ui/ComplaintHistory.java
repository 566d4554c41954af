package io.parley.outages.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.parley.common.Formats;
import io.parley.outages.complaints.ComplaintStepDetails;
import java.util.List;

/** The steps of a complaint in their order: what, when, by whom, and what was said. */
final class ComplaintHistory extends Composite<OrderedList> {

    ComplaintHistory(List<ComplaintStepDetails> steps, Formats formats) {
        getContent().addClassName("po-history");
        getContent().setTestId("complaint-history");
        for (var step : steps) {
            var what = new Span(getTranslation(
                    "outages.complaint.step",
                    formats.date(step.on()),
                    getTranslation("outages.complaint.step." + step.kind().name())));
            var who = new Span(
                    step.note().isBlank()
                            ? step.recordedBy()
                            : getTranslation("outages.complaint.said", step.recordedBy(), step.note()));
            who.addClassName("pl-muted");
            getContent().add(new ListItem(what, who));
        }
    }
}
