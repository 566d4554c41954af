package io.parley.outages.ui;

import com.vaadin.flow.component.select.Select;
import io.parley.clients.ServiceKind;

/** Where an outage is and what it hits, as every form asks it; left empty it means everywhere and every service. */
final class PlaceFields {

    private PlaceFields() {}

    static Select<String> site(OutageWords words) {
        var site = new Select<String>();
        site.setLabel(words.texts().getTranslation("outages.field.site"));
        site.setItems(words.sites().keySet());
        site.setItemLabelGenerator(words::site);
        site.setEmptySelectionAllowed(true);
        site.setEmptySelectionCaption(words.site(null));
        return site;
    }

    static Select<ServiceKind> service(OutageWords words) {
        var service = new Select<ServiceKind>();
        service.setLabel(words.texts().getTranslation("outages.field.service"));
        service.setItems(ServiceKind.values());
        service.setItemLabelGenerator(words::service);
        service.setEmptySelectionAllowed(true);
        service.setEmptySelectionCaption(words.service(null));
        return service;
    }
}
