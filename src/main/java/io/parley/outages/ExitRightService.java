package io.parley.outages;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which clients may leave their contract because its service failed too often. */
@Service
public class ExitRightService {

    private final ExitWatchRepository watches;

    ExitRightService(ExitWatchRepository watches) {
        this.watches = watches;
    }

    /** Of the clients the reader works for, as last worked out, the oldest right first. */
    @PreAuthorize("hasAuthority('" + OutagePermissions.EDIT + "')")
    @Transactional(readOnly = true)
    public List<ExitRight> findMine() {
        return watches.findStanding().stream()
                .map(ExitWatch::right)
                .flatMap(Optional::stream)
                .toList();
    }
}
