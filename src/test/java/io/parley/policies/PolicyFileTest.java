package io.parley.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.clients.ClientId;
import io.parley.common.Evidence;
import io.parley.common.EvidenceStatus;
import io.parley.common.ProblemException;
import io.parley.providers.ProviderId;
import io.parley.terms.CapturedTerm;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyFileTest {

    @Test
    void whatIsWrittenIsReadBackAndNothingIsConfirmedByIt() {
        var written = List.of(
                confirmed("sla.target", "0.999"),
                confirmed("sla.tier.1", Map.of("from", "0", "to", "0.999", "creditPercent", "0.10")),
                confirmed("sla.services", List.of("VOICE", "FAX")),
                confirmed("sla.soleRemedy", true),
                confirmed("sla.minOutageMinutes", 5),
                new CapturedTerm("sla.effort", null, null, Evidence.unknown(), null));

        var read = PolicyFile.read("sla.json", PolicyFile.write(policy(), written), "USD");

        assertThat(read.problems()).isEmpty();
        assertThat(read.clauses()).hasSameSizeAs(written);
        for (int i = 0; i < written.size(); i++) {
            assertThat(read.clauses().get(i).saysTheSameAs(written.get(i))).isTrue();
        }
        assertThat(read.clauses().getFirst().evidence())
                .isEqualTo(new Evidence(EvidenceStatus.CLAIMED, "sla.pdf", 3, "99.9 %", "sla.json", null, null));
        assertThat(read.clauses().getLast().evidence()).isEqualTo(Evidence.unknown());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'key':'sla.target','value':'99.9','status':'CLAIMED'}|policies.problem.share",
                "{'key':'sla.nonsense','value':1,'status':'CLAIMED'}|policies.problem.key",
                "{'key':'slax.mos','value':{'remedy':'2 %'},'status':'CLAIMED'}|policies.problem.level",
                "{'key':'etf','value':{'kind':'NONE'},'status':'CLAIMED'}|policies.problem.key",
                "'words'|policies.problem.key",
                "{'key':'sla.minOutageMinutes','value':-1,'status':'CLAIMED'}|policies.problem.count",
                "{'key':'sla.minOutageMinutes','value':1.5,'status':'CLAIMED'}|policies.problem.count",
                "{'key':'sla.soleRemedy','value':'yes','status':'CLAIMED'}|policies.problem.flag",
                "{'key':'sla.window','value':'WEEK','status':'CLAIMED'}|policies.problem.word",
                "{'key':'sla.services','value':[],'status':'CLAIMED'}|policies.problem.word",
                "{'key':'sla.tier.1','value':{'from':'0.99','to':'0.9','creditPercent':'0.1'},'status':'CLAIMED'}|policies.problem.tier.order",
                "{'key':'sla.tier.1','value':{'from':'0.99','to':'1'},'status':'CLAIMED'}|policies.problem.tier.credit",
                "{'key':'sla.tier.1','value':{'creditPercent':'0.1'},'status':'CLAIMED'}|policies.problem.tier.ends",
                "{'key':'sla.tier.1','value':'x','status':'CLAIMED'}|policies.problem.tier.credit",
                "{'key':'sla.claim','value':{'amount':30,'unit':'DAYS'},'status':'CLAIMED'}|policies.problem.claim",
                "{'key':'sla.chronicExit','value':{'failures':7,'months':6},'status':'CLAIMED'}|policies.problem.chronicExit",
                "{'key':'sla.maintenance','value':{'noticeHours':'soon'},'status':'CLAIMED'}|policies.problem.maintenance",
                "{'key':'sla.minCredit','value':'25','status':'CLAIMED'}|policies.file.problem.currency",
                "{'key':'sla.target','value':'0.999','status':'SURE'}|policies.file.problem.field",
                "{'key':'sla.target','value':'0.999'}|policies.file.problem.field",
                "{'key':'sla.target','value':'0.999','status':'UNKNOWN'}|policies.file.problem.field",
                "{'key':'sla.target','status':'CONFIRMED'}|policies.file.problem.field",
                "{'key':'sla.target','value':'0.999','status':'CLAIMED','page':0}|policies.file.problem.field",
                "{'key':'sla.target','value':'0.999','status':'CLAIMED','asOf':'soon'}|policies.file.problem.field"
            },
            quoteCharacter = '\u0000')
    void aBadClauseIsNamedAndTheOthersAreTaken(String clause, String message) {
        var good = "{'key':'sla.feeBase','value':'ALL_MRC','status':'CLAIMED'}";

        var read = read(clause + "," + good);

        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.messageKey()).isEqualTo(message))
                .satisfies(problem -> assertThat(problem.arguments()).containsExactly(1));
        assertThat(read.clauses()).extracting(CapturedTerm::key).containsExactly("sla.feeBase");
    }

    @Test
    void aKeyThatOccursTwiceIsTakenOnce() {
        var one = "{'key':'sla.target','value':'0.999','status':'CLAIMED'}";

        var read = read(one + "," + one);

        assertThat(read.clauses()).hasSize(1);
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.messageKey()).isEqualTo("policies.file.problem.twice"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "nonsense", "{'format':'other'}", "{'format':'parley-sla'"})
    void whatIsNoSuchFileIsRefused(String text) {
        assertThatThrownBy(() -> PolicyFile.read("x.json", bytes(text), "USD")).isInstanceOf(ProblemException.class);
    }

    @Test
    void aLaterVersionIsRefusedAndSaysWhichOneIsRead() {
        assertThatThrownBy(() ->
                        PolicyFile.read("x.json", bytes("{'format':'parley-sla','version':2,'clauses':[]}"), "USD"))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.key()).isEqualTo("policies.file.problem.version");
                    assertThat(problem.arguments()).containsExactly("2", "1");
                });
    }

    @Test
    void aBrokenFileSaysWhere() {
        assertThatThrownBy(() -> PolicyFile.read("x.json", bytes("{\n 'format': oops}"), "USD"))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.key()).isEqualTo("policies.file.problem.json");
                    assertThat(problem.arguments()[0]).isEqualTo(2);
                });
    }

    private static ReadPolicy read(String clauses) {
        return PolicyFile.read(
                "x.json",
                bytes("{'format':'parley-sla','version':1,'currency':'EUR','clauses':[" + clauses + "]}"),
                "USD");
    }

    private static byte[] bytes(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    private static CapturedTerm confirmed(String key, Object value) {
        return new CapturedTerm(key, value, null, Evidence.confirmed("sla.pdf", 3, "99.9 %"), null);
    }

    private static Policy policy() {
        return new Policy(
                new ClientId(UUID.randomUUID()),
                new ProviderId(UUID.randomUUID()),
                "Larkfield",
                "Plus",
                Currency.getInstance("USD"),
                List.of(),
                List.of(),
                Set.of(),
                0,
                null,
                1);
    }
}
