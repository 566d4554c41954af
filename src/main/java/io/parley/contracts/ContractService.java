package io.parley.contracts;

import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.common.StaleEditException;
import io.parley.providers.ProviderService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the contract a client is in now, and says where the client stands in it. */
@Service
@Transactional
public class ContractService {

    private final ContractRepository contracts;
    private final RunningContracts running;
    private final NoticeAlertRepository alerts;
    private final ProviderService providers;
    private final ClientAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContractService(
            ContractRepository contracts,
            RunningContracts running,
            NoticeAlertRepository alerts,
            ProviderService providers,
            ClientAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contracts = contracts;
        this.running = running;
        this.alerts = alerts;
        this.providers = providers;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** The contract the client is in now, when somebody has entered it. */
    @PreAuthorize("hasAuthority('" + ContractPermissions.READ + "')")
    @Transactional(readOnly = true)
    public Optional<ContractDetails> find(ClientId client) {
        access.requireAccess(client);
        return running.find(client);
    }

    /** Where the client stands in it today; empty while no contract has been entered. */
    @PreAuthorize("hasAuthority('" + ContractPermissions.READ + "')")
    @Transactional(readOnly = true)
    public Optional<ContractStanding> findStanding(ClientId client) {
        access.requireAccess(client);
        return running.find(client).map(details -> running.standing(details, LocalDate.now(clock)));
    }

    /** The alerts given about the notice, newest first; those for an earlier last day are superseded. */
    @PreAuthorize("hasAuthority('" + ContractPermissions.READ + "')")
    @Transactional(readOnly = true)
    public List<NoticeAlertGiven> findAlerts(ClientId client) {
        access.requireAccess(client);
        return alerts.findByClient(client.value()).stream()
                .map(NoticeAlert::given)
                .toList();
    }

    /**
     * Enters the running contract, or corrects it.
     *
     * @param version the version the form was opened with; absent to enter the first
     * @throws io.parley.common.NotFoundException if there is no such client or provider, or it is not the person's
     * @throws InvalidContractException with a problem at each field and line that needs mending; nothing is saved
     * @throws StaleEditException if somebody saved in between
     */
    @PreAuthorize("hasAuthority('" + ContractPermissions.EDIT + "')")
    public ContractId save(ClientId client, ContractDraft draft, @Nullable Long version) {
        access.requireAccess(client);
        var problems = ContractRules.problems(draft, LocalDate.now(clock));
        if (!problems.isEmpty()) {
            throw new InvalidContractException(problems);
        }
        providers.getProvider(draft.provider());
        var contract = contracts.findByClient(client.value());
        if (contract.isPresent() != (version != null)) {
            throw new StaleEditException();
        }
        var saved = contract.map(known -> corrected(known, draft, version)).orElseGet(() -> entered(client, draft));
        events.publishEvent(new ContractSaved(saved.contractId(), client));
        return saved.contractId();
    }

    private Contract corrected(Contract contract, ContractDraft draft, @Nullable Long version) {
        contract.correct(draft, version == null ? -1 : version);
        try {
            return contracts.saveAndFlush(contract);
        } catch (OptimisticLockingFailureException savedMeanwhile) {
            throw new StaleEditException();
        }
    }

    private Contract entered(ClientId client, ContractDraft draft) {
        try {
            return contracts.saveAndFlush(new Contract(client, draft));
        } catch (DataIntegrityViolationException enteredMeanwhile) {
            throw new StaleEditException();
        }
    }
}
