package io.parley.devices;

import io.parley.clients.ClientId;
import io.parley.clients.ui.ClientNavigation;
import io.parley.notifications.spi.Deadline;
import io.parley.notifications.spi.DeadlineSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The last days on which devices are covered, all of a client's that end together as one. */
@Component
class WarrantyDeadlines implements DeadlineSource {

    /** Claims and extensions are a matter of weeks; what ends later stands in the register. */
    private static final Period AHEAD = Period.ofDays(90);

    /** What was missed is news for so long. */
    private static final Period MISSED_FOR = Period.ofDays(14);

    /** Every page's menu counts them. */
    private static final Limit MOST = Limit.of(500);

    private final RegisteredDeviceRepository devices;
    private final Clock clock;

    WarrantyDeadlines(RegisteredDeviceRepository devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    @Override
    public String permission() {
        return DevicePermissions.READ;
    }

    @Override
    public List<Deadline> find() {
        var today = LocalDate.now(clock);
        return devices.findEnds(today.minus(MISSED_FOR), today.plus(AHEAD), MOST).stream()
                .map(WarrantyDeadlines::deadline)
                .toList();
    }

    private static Deadline deadline(RegisteredDeviceRepository.End end) {
        return new Deadline(
                subject(end),
                end.getClient(),
                end.getDay(),
                end.getDevices() == 1 ? "devices.deadline.end" : "devices.deadline.ends",
                List.of(Long.toString(end.getDevices())),
                ClientNavigation.client(new ClientId(end.getClient()), "devices"));
    }

    /** A group has no id of its own: it is the client and the day. */
    private static UUID subject(RegisteredDeviceRepository.End end) {
        return UUID.nameUUIDFromBytes((end.getClient() + "/" + end.getDay()).getBytes(StandardCharsets.UTF_8));
    }
}
