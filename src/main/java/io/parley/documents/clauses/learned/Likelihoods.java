package io.parley.documents.clauses.learned;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;

/**
 * How likely something with certain traits bears a label: one logistic regression per label (LIBLINEAR, L2), learned from
 * cases whose labels are known. Deterministic.
 */
final class Likelihoods {

    private static final double COST = 60;
    private static final double TOLERANCE = 0.2;
    /** Labels are rare among the cases; their own cases weigh more, by this power of the proportion. */
    private static final double RARE = 0.5;

    private static final int LEAST_CASES = 3;
    /** The trait that all cases have. */
    private static final int BIAS = 1;

    static {
        Linear.disableDebugOutput(); // it writes each step of learning to standard output
    }

    private final Map<String, Integer> traits = new HashMap<>();
    private final Map<String, float[]> weights = new ConcurrentSkipListMap<>();

    /**
     * @param labels it bears
     * @param silent labels of which the case does not say whether it bears them
     */
    record Case(Set<String> traits, Set<String> labels, Predicate<String> silent) {}

    Likelihoods(List<Case> cases) {
        var vectors = new ArrayList<Feature[]>();
        for (var one : cases) {
            one.traits().forEach(trait -> traits.computeIfAbsent(trait, unseen -> traits.size() + BIAS + 1));
            vectors.add(vector(one.traits()));
        }
        var labels = new TreeSet<String>();
        cases.forEach(one -> labels.addAll(one.labels()));
        labels.parallelStream().forEach(label -> learn(label, cases, vectors));
    }

    private void learn(String label, List<Case> cases, List<Feature[]> vectors) {
        var chosen = new ArrayList<Feature[]>();
        var answers = new ArrayList<Double>();
        int bearing = 0;
        for (int i = 0; i < cases.size(); i++) {
            boolean bears = cases.get(i).labels().contains(label);
            if (bears || !cases.get(i).silent().test(label)) {
                chosen.add(vectors.get(i));
                answers.add(bears ? 1.0 : 0.0);
                bearing += bears ? 1 : 0;
            }
        }
        if (bearing >= LEAST_CASES) {
            weights.put(label, weights(chosen, answers, bearing));
        }
    }

    private float[] weights(List<Feature[]> vectors, List<Double> answers, int bearing) {
        var problem = new Problem();
        problem.l = vectors.size();
        problem.n = traits.size() + BIAS;
        problem.x = vectors.toArray(Feature[][]::new);
        problem.y = answers.stream().mapToDouble(Double::doubleValue).toArray();
        var parameter = new Parameter(SolverType.L2R_LR, COST, TOLERANCE);
        parameter.setWeights(new double[] {Math.pow((double) (vectors.size() - bearing) / bearing, RARE)}, new int[] {1
        });
        var model = Linear.train(problem, parameter);
        double[] learned = model.getFeatureWeights();
        int sign = model.getLabels()[0] == 1 ? 1 : -1;
        var kept = new float[learned.length];
        for (int i = 0; i < learned.length; i++) {
            kept[i] = (float) (sign * learned[i]);
        }
        return kept;
    }

    /** Of unit length, so that long sentences do not speak louder. */
    private Feature[] vector(Collection<String> present) {
        int[] known = known(present);
        var vector = new Feature[known.length + 1];
        vector[0] = new FeatureNode(BIAS, 1);
        for (int i = 0; i < known.length; i++) {
            vector[i + 1] = new FeatureNode(known[i], length(known));
        }
        return vector;
    }

    private int[] known(Collection<String> present) {
        return present.stream()
                .map(traits::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    private static double length(int[] known) {
        return 1 / Math.sqrt(Math.max(1, known.length));
    }

    /** 0 to 1, by label; labels with too few cases are not among them. */
    Map<String, Double> of(Set<String> present) {
        int[] known = known(present);
        double length = length(known);
        var likelihoods = new TreeMap<String, Double>();
        weights.forEach((label, weight) -> {
            double sum = weight[BIAS - 1];
            for (int trait : known) {
                sum += weight[trait - 1] * length;
            }
            likelihoods.put(label, 1 / (1 + Math.exp(-sum)));
        });
        return likelihoods;
    }
}
