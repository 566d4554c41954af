package io.parley.isolation;

import io.parley.clients.spi.ClientSection;
import io.parley.clients.spi.EngagementSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The addresses that a row of the route matrix stands for: real ids for the parameters, and each tab of a page with tabs. */
@Component
class Addresses {

    private static final String SECTION = "/:section?";

    private final List<String> clientSections;
    private final List<String> engagementSections;

    Addresses(List<ClientSection> clientSections, List<EngagementSection> engagementSections) {
        this.clientSections = clientSections.stream().map(ClientSection::path).toList();
        this.engagementSections =
                engagementSections.stream().map(EngagementSection::path).toList();
    }

    /**
     * @param house whose ids stand for {@code :clientId} and the like
     * @param other whose ids stand for {@code :otherClientId} and the like
     */
    List<String> of(String row, House house, House other) {
        String filled = row.replace(":secret", "no-such-secret").replace(":starterKey", "quillstone");
        for (Map.Entry<String, String> id : other.ids().entrySet()) {
            String name = id.getKey();
            filled =
                    filled.replace(":other" + Character.toUpperCase(name.charAt(0)) + name.substring(1), id.getValue());
        }
        for (Map.Entry<String, String> id : house.ids().entrySet()) {
            filled = filled.replace(":" + id.getKey(), id.getValue());
        }
        return filled.endsWith(SECTION) ? withSections(filled.replace(SECTION, "")) : List.of(filled);
    }

    private List<String> withSections(String page) {
        List<String> all = new ArrayList<>();
        all.add(page);
        (page.contains("/engagements/") ? engagementSections : clientSections)
                .forEach(section -> all.add(page + "/" + section));
        return all;
    }
}
