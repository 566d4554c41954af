package io.parley.clients.spi;

/** What the tabs of the client page are about, in the order they stand there; sections of one topic share a tab. */
public enum ClientTopic {
    OVERVIEW("clients.overview.title"),
    SITES("clients.topic.sites"),
    REQUIREMENTS("clients.needs.title"),
    CONTRACT("clients.topic.contract"),
    NETWORK("clients.topic.network"),
    DEVICES("clients.topic.devices"),
    DOCUMENTS("clients.documents.title");

    private final String titleKey;

    ClientTopic(String titleKey) {
        this.titleKey = titleKey;
    }

    /** Translation key of the tab that holds the topic's sections. */
    public String titleKey() {
        return titleKey;
    }
}
