package io.parley.clients.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import io.parley.common.Formats;
import io.parley.common.Texts;
import io.parley.notifications.spi.Deadline;
import io.parley.uikit.Card;
import io.parley.uikit.DeadlineBadge;
import io.parley.uikit.HomeLines;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** By when something must be done for one client, worst first; the page says for which. */
final class DeadlineCard extends Composite<Card> {

    DeadlineCard(List<Deadline> deadlines, LocalDate today) {
        getContent().setTestId("client-deadlines");
        if (deadlines.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("clients.overview.noDeadlines")));
            return;
        }
        var lines = new HomeLines();
        var texts = Texts.of(getLocale());
        deadlines.forEach(deadline -> lines.add(
                deadline.link(),
                deadline.text(texts),
                Formats.of(getLocale()).date(deadline.day()),
                DeadlineBadge.of(ChronoUnit.DAYS.between(today, deadline.day()))));
        getContent().add(lines);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("clients.overview.deadlines"));
    }
}
