package io.parley.policies.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.parley.policies.Policy;
import io.parley.policies.PolicyChange;
import io.parley.policies.PolicyClause;
import io.parley.policies.PolicyProblem;
import io.parley.policies.PolicyRules;
import io.parley.quotes.TermWording;
import io.parley.terms.CapturedTerm;
import io.parley.terms.TermKeys;
import io.parley.terms.TermSheet;
import io.parley.uikit.Card;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Every clause of an agreement by what it is about; beside them what is weak, drawn and said while somebody types. */
final class PolicyEditor extends Composite<Div> {

    private static final Map<String, List<String>> PARTS = parts();

    private final Policy policy;
    private final boolean mayEdit;
    private final Runnable changed;
    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final Tiers tiers;
    private final FurtherLevels levels;
    private final Ladder ladder = new Ladder();
    private final WeakPoints weak;

    /** @param changed after somebody typed */
    PolicyEditor(Policy policy, boolean mayEdit, Runnable changed) {
        this.policy = policy;
        this.mayEdit = mayEdit;
        this.changed = changed;
        this.weak = new WeakPoints(policy.dependsOn());
        this.tiers = new Tiers(policy.clauses(), mayEdit, this::prepare, this::typed);
        this.levels = new FurtherLevels(
                policy.clauses(),
                new TermWording(this::getTranslation, getLocale(), policy.currency()),
                mayEdit,
                this::prepare,
                this::typed);
        var left = new Div();
        left.addClassName("pl-stack");
        PARTS.forEach((part, keys) -> left.add(part(part, keys)));
        getContent().addClassName("pp-editor");
        getContent().add(left, weak);
        review();
    }

    private static Map<String, List<String>> parts() {
        var parts = new LinkedHashMap<String, List<String>>();
        parts.put(
                "promise",
                List.of("sla.target", "sla.window", "sla.effort", "sla.measuredBy", "sla.scope", "sla.services"));
        parts.put("credits", List.of("sla.feeBase", "sla.capPercent", "sla.minCredit"));
        parts.put("further", List.of());
        parts.put("excused", List.of("sla.minOutageMinutes", "sla.exclusions", "sla.maintenance"));
        parts.put("claim", List.of("sla.claim", "sla.claimChannel", "sla.auto"));
        parts.put("exit", List.of("sla.chronicExit", "sla.soleRemedy"));
        return parts;
    }

    private Card part(String part, List<String> keys) {
        var card = new Card(getTranslation("policies.part." + part));
        var inputs = new ClauseInputs(this, policy.currency());
        var grid = new Div();
        grid.addClassName("pp-grid");
        for (var key : keys) {
            var term = TermKeys.find(key).orElseThrow();
            var clause = new Clause(key, before(key).orElse(null), inputs.of(term));
            if (mayEdit) {
                prepare(clause, getTranslation(term.labelKey()));
            } else {
                clause.readOnly();
            }
            clause.component().setTestId(key);
            clauses.put(key, clause);
            grid.add(clause.component());
        }
        if (part.equals("credits")) {
            card.add(ladder, tiers);
        }
        card.add(part.equals("further") ? levels : grid);
        return card;
    }

    private Optional<PolicyClause> before(String key) {
        return policy.clauses().stream()
                .filter(clause -> clause.key().equals(key))
                .findFirst();
    }

    private void prepare(Clause clause, String name) {
        clause.editable(
                this,
                name,
                this::typed,
                asked -> SourceForm.dialog(
                                getTranslation("policies.sourceOf", name),
                                asked.evidence(),
                                all().anyMatch(other -> other != asked && other.lacksSource()),
                                (evidence, forAll) -> {
                                    asked.source(evidence);
                                    if (forAll) {
                                        all().filter(Clause::lacksSource).forEach(other -> other.source(evidence));
                                    }
                                    typed();
                                })
                        .open());
    }

    private void typed() {
        review();
        changed.run();
    }

    private void review() {
        var terms = now();
        ladder.show(TermSheet.of(terms.stream().map(WeakPoints::onPaper).toList()));
        weak.show(terms, policy.others());
    }

    /** Everything as typed. */
    List<CapturedTerm> now() {
        return all().map(Clause::now).filter(Objects::nonNull).toList();
    }

    List<PolicyChange> changes() {
        var changed = all().map(Clause::change).flatMap(Optional::stream);
        return Stream.concat(changed, Stream.concat(tiers.takenOut(), levels.takenOut()))
                .toList();
    }

    /** The cursor into the clause that somebody came for. */
    void focus(String key) {
        all().filter(clause -> clause.key().equals(key)).findFirst().ifPresent(Clause::focus);
    }

    /** Says what is wrong at the fields. */
    void show(List<PolicyProblem> problems) {
        for (var problem : problems) {
            all().filter(clause -> clause.key().equals(problem.key()))
                    .findFirst()
                    .ifPresent(clause -> clause.wrong(getTranslation(
                            problem.messageKey(), problem.arguments().toArray())));
        }
    }

    /** Another source in the place of what stands here, clause by clause; its table of tiers as a whole. */
    void replace(List<CapturedTerm> said) {
        var table = tiersOf(said);
        if (!table.isEmpty()) {
            tiers.replace(table);
        }
        said.stream().filter(term -> PolicyRules.isLevel(term.key())).forEach(levels::take);
        said.stream()
                .filter(term -> clauses.containsKey(term.key()))
                .forEach(term -> Objects.requireNonNull(clauses.get(term.key())).take(term));
        typed();
    }

    /**
     * Another source only where nothing stands.
     *
     * @return how many clauses were taken over
     */
    int fill(List<CapturedTerm> said) {
        var open = said.stream().filter(term -> isOpen(term.key())).toList();
        replace(open);
        return open.size();
    }

    /** Of tiers, one is enough: two tables in one would be neither. */
    private boolean isOpen(String key) {
        return Tiers.isTier(key)
                ? tiers.clauses().stream().noneMatch(Clause::hasValue)
                : all().filter(clause -> clause.key().equals(key)).noneMatch(Clause::hasValue)
                        && (clauses.containsKey(key) || PolicyRules.isLevel(key));
    }

    private static List<CapturedTerm> tiersOf(List<CapturedTerm> said) {
        return said.stream().filter(term -> Tiers.isTier(term.key())).toList();
    }

    private Stream<Clause> all() {
        return Stream.of(clauses.values(), tiers.clauses(), levels.clauses()).flatMap(Collection::stream);
    }
}
