package io.parley.contracts;

import io.parley.audit.AuditTrail;
import io.parley.clients.ClientAccess;
import io.parley.clients.ClientId;
import io.parley.common.NotFoundException;
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

/** Keeps the contract a client is in now and those that follow, and says where the client stands in them. */
@Service
@Transactional
public class ContractService {

    private final ContractRepository contracts;
    private final RunningContracts running;
    private final NoticeAlertRepository alerts;
    private final ProviderService providers;
    private final ClientAccess access;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContractService(
            ContractRepository contracts,
            RunningContracts running,
            NoticeAlertRepository alerts,
            ProviderService providers,
            ClientAccess access,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contracts = contracts;
        this.running = running;
        this.alerts = alerts;
        this.providers = providers;
        this.access = access;
        this.audit = audit;
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

    /** The clients that are in a contract now, among those the reader reaches. */
    @PreAuthorize("hasAuthority('" + ContractPermissions.READ + "')")
    @Transactional(readOnly = true)
    public List<ClientId> findClients() {
        return contracts.findServedClients().stream().map(ClientId::new).toList();
    }

    /** Where the client stands in it today; empty while no contract has been entered. */
    @PreAuthorize("hasAuthority('" + ContractPermissions.READ + "')")
    @Transactional(readOnly = true)
    public Optional<ContractStanding> findStanding(ClientId client) {
        access.requireAccess(client);
        return running.find(client).map(details -> running.standing(details, LocalDate.now(clock)));
    }

    /** Contracts that are signed and yet to begin, the earliest first. */
    @PreAuthorize("hasAuthority('" + ContractPermissions.READ + "')")
    @Transactional(readOnly = true)
    public List<FollowingContract> findFollowing(ClientId client) {
        access.requireAccess(client);
        return running.findFollowing(client).stream()
                .map(details -> new FollowingContract(details, running.notice(details, LocalDate.now(clock))))
                .toList();
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
        check(draft);
        var contract = contracts.findPresent(client.value());
        if (contract.isPresent() != (version != null)) {
            throw new StaleEditException();
        }
        var saved = contract.map(known -> corrected(known, draft, version)).orElseGet(() -> entered(client, draft));
        events.publishEvent(new ContractSaved(saved.contractId(), client));
        return saved.contractId();
    }

    /**
     * Enters a contract that has been signed. It follows the one the client is in; without one it is that.
     *
     * @throws InvalidContractException with a problem at each field and line that needs mending; nothing is saved
     */
    @PreAuthorize("hasAuthority('" + ContractPermissions.EDIT + "')")
    public ContractId enterSigned(ClientId client, ContractDraft draft) {
        access.requireAccess(client);
        check(draft);
        boolean first = contracts.findPresent(client.value()).isEmpty();
        var contract = contracts.saveAndFlush(new Contract(client, draft, first));
        events.publishEvent(new ContractSaved(contract.contractId(), client));
        return contract.contractId();
    }

    /**
     * Corrects a contract that follows.
     *
     * @throws io.parley.common.NotFoundException if there is none such, or it is not the person's
     * @throws InvalidContractException with a problem at each field and line that needs mending; nothing is saved
     * @throws StaleEditException if somebody saved in between
     */
    @PreAuthorize("hasAuthority('" + ContractPermissions.EDIT + "')")
    public void correct(ContractId id, ContractDraft draft, long version) {
        var contract = reached(id);
        check(draft);
        corrected(contract, draft, version);
        events.publishEvent(new ContractSaved(id, contract.client()));
    }

    /**
     * The client has moved: the contract it was in has ended and this one binds. Bills stay with the contract they were
     * checked against.
     *
     * @throws StaleEditException if somebody saved in between
     */
    @PreAuthorize("hasAuthority('" + ContractPermissions.EDIT + "')")
    public void begin(ContractId id, long version) {
        var contract = reached(id);
        contracts.findPresent(contract.client().value()).ifPresent(present -> {
            present.end(LocalDate.now(clock));
            contracts.saveAndFlush(present);
        });
        contract.begin(version);
        try {
            contracts.saveAndFlush(contract);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException somebodyWasFaster) {
            throw new StaleEditException();
        }
        audit.record("contract.begun", id.toString());
        events.publishEvent(new ContractSaved(id, contract.client()));
    }

    private Contract reached(ContractId id) {
        var contract = contracts.findById(id.value()).orElseThrow(NotFoundException::new);
        access.requireAccess(contract.client());
        return contract;
    }

    private void check(ContractDraft draft) {
        var problems = ContractRules.problems(draft, LocalDate.now(clock));
        if (!problems.isEmpty()) {
            throw new InvalidContractException(problems);
        }
        providers.getProvider(draft.provider());
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
            return contracts.saveAndFlush(new Contract(client, draft, true));
        } catch (DataIntegrityViolationException enteredMeanwhile) {
            throw new StaleEditException();
        }
    }
}
