package io.parley.providers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** The catalogue's cards in the order of the page. */
final class CatalogueCards extends Composite<Div> {

    CatalogueCards(
            PlanCard plans,
            FeatureMatrixCard matrix,
            SupportCard support,
            CertificationsCard certifications,
            ReleasesCard releases,
            FeesCard fees) {
        Component help = even(support, certifications);
        getContent().addClassName("pl-stack");
        getContent().add(plans, matrix, help, releases, fees);
    }

    private static Component even(Component... cards) {
        Div even = new Div(cards);
        even.addClassName("pl-grid-even");
        return even;
    }
}
