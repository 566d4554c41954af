package io.parley.notifications.spi;

import java.util.List;
import java.util.UUID;

/** Deadlines of one kind, contributed as a Spring bean; asked anew each time, as whoever reads. */
public interface DeadlineSource {

    /** Permission a reader needs to see them. */
    String permission();

    /** Of the clients the reader reaches, in any order; what is long past or settled is left out. */
    List<Deadline> find();

    /** Of one client, which may be out of the reader's reach: then there are none. */
    default List<Deadline> find(UUID client) {
        return find().stream()
                .filter(deadline -> deadline.client().equals(client))
                .toList();
    }
}
