package io.parley.clients.ui;

import com.vaadin.flow.component.Component;
import io.parley.clients.AssignmentService;
import io.parley.clients.ClientId;
import io.parley.clients.ClientPermissions;
import io.parley.clients.spi.ClientSection;
import io.parley.clients.spi.ClientTopic;
import io.parley.identity.CurrentUser;
import io.parley.identity.MemberService;

/** Who can reach the client. */
@org.springframework.stereotype.Component
class PeopleSection implements ClientSection {

    private final AssignmentService assignments;
    private final MemberService members;
    private final CurrentUser currentUser;

    PeopleSection(AssignmentService assignments, MemberService members, CurrentUser currentUser) {
        this.assignments = assignments;
        this.members = members;
        this.currentUser = currentUser;
    }

    @Override
    public String path() {
        return "people";
    }

    @Override
    public String titleKey() {
        return "clients.people.title";
    }

    @Override
    public ClientTopic topic() {
        return ClientTopic.SITES;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String permission() {
        return ClientPermissions.INVITE;
    }

    @Override
    public Component create(ClientId client) {
        return new PeopleCard(
                assignments, members, client, currentUser.require().can(ClientPermissions.ASSIGN));
    }
}
