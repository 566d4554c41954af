package io.parley.warranty.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.tabular.KnownNames;
import io.parley.tabular.RowProblem;
import io.parley.testing.TestFiles;
import io.parley.warranty.Device;
import io.parley.warranty.StartBasis;
import io.parley.warranty.WarrantyCatalogue;
import io.parley.warranty.WarrantyPolicy;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of policies and devices as people keep them. */
class WarrantySheetReaderTest {

    private static final String POLICIES =
            "policy_id,sku_pattern,start_basis,offset_months,term_months,psu_months,annual_failure_rate,as_of\n"
                    + "P-1,AD-*,PURCHASE,,12,6,0.04,2026-06-01\n";
    private static final String DEVICES = "asset_tag,sku,serial,site,ship_date,purchase_date,replacement_price\n"
            + "HD-1,AD-T40G,T40-1,HBR,,2026-02-24,92.00\n";
    private static final KnownNames SITES = KnownNames.of(Map.of("HBR", List.of("Harborview")));

    private static PolicySheet policies(String text) {
        return new PolicySheetReader().read("policies.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static DeviceSheet devices(String text) {
        return new DeviceSheetReader()
                .read(
                        "devices.csv",
                        text.getBytes(StandardCharsets.UTF_8),
                        SITES,
                        new WarrantyCatalogue(policies(POLICIES).policies()));
    }

    @ParameterizedTest(name = "{0}: {2} in {3}")
    @CsvSource(delimiter = '|', textBlock = """
            HD-2,AD-T40G,t40-1 ,HBR,,2026-02-24,92       | REJECT | DUPLICATE          | serial
            HD-2,AD-T40G,T40-2,HBR,,2025-02-30,92        | REJECT | BAD_DATE           | purchase_date
            HD-2,AD-T40G,T40-2,HBR,soon,2025-02-03,92    | REJECT | BAD_DATE           | ship_date
            HD-2,AD-T40G,T40-2,Wharf,,2025-02-03,92      | REJECT | UNKNOWN_SITE       | site
            HD-2,,T40-2,HBR,,2025-02-03,92               | REJECT | MISSING            | sku
            HD-2,AD-T40G,,HBR,,2025-02-03,92             | REJECT | MISSING            | serial
            HD-2,AD-T40G,T40-2,HBR,,2025-02-03,much      | REJECT | NOT_A_NUMBER       | replacement_price
            HD-2,AD-T40G,T40-2,HBR,,2025-02-03,-92       | REJECT | OUT_OF_RANGE       | replacement_price
            HD-2,ZQ-900X,T40-2,HBR,,2025-02-03,92        | WARN   | UNKNOWN_SKU        | sku
            HD-2,AD-T40G,T40-2,HBR,2025-02-03,,92        | WARN   | START_DATE_MISSING | purchase_date
            """)
    void aDirtyDeviceIsNamedAndTheGoodOneStays(String row, String action, String code, String column) {
        var sheet = devices(DEVICES + row + "\n");

        assertThat(sheet.devices()).hasSize(action.equals("WARN") ? 2 : 1);
        assertThat(sheet.devices().getFirst().row()).isEqualTo(2);
        assertThat(sheet.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(3);
            assertThat(problem.action().name()).isEqualTo(action);
            assertThat(problem.code().name()).isEqualTo(code);
            assertThat(problem.column()).isEqualTo(column);
        });
    }

    @ParameterizedTest(name = "{0}: {1} in {2}")
    @CsvSource(delimiter = '|', textBlock = """
            P-1,AD-T4*,SHIP,,12,,0.04,2026-06-01         | DUPLICATE    | policy_id
            P-2,,SHIP,,12,,0.04,2026-06-01               | MISSING      | sku_pattern
            P-2,AD-T4*,SHIP,,,,0.04,2026-06-01           | MISSING      | term_months
            P-2,AD-T4*,SOMEDAY,,12,,0.04,2026-06-01      | OUT_OF_RANGE | start_basis
            P-2,AD-T4*,SHIP,,a year,,0.04,2026-06-01     | NOT_A_NUMBER | term_months
            P-2,AD-T4*,SHIP,,0,,0.04,2026-06-01          | OUT_OF_RANGE | term_months
            P-2,AD-T4*,SHIP,,12.5,,0.04,2026-06-01       | OUT_OF_RANGE | term_months
            P-2,AD-T4*,SHIP,-1,12,,0.04,2026-06-01       | OUT_OF_RANGE | offset_months
            P-2,AD-T4*,SHIP,,12,,4,2026-06-01            | OUT_OF_RANGE | annual_failure_rate
            P-2,AD-T4*,SHIP,,12,,0.04,2026-06-31         | BAD_DATE     | as_of
            """)
    void aDirtyPolicyIsNamedAndTheGoodOneStays(String row, String code, String column) {
        var sheet = policies(POLICIES + row + "\n");

        assertThat(sheet.policies()).extracting(WarrantyPolicy::id).containsExactly("P-1");
        assertThat(sheet.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(3);
            assertThat(problem.code().name()).isEqualTo(code);
            assertThat(problem.column()).isEqualTo(column);
        });
    }

    @ParameterizedTest
    @CsvSource({"LIFETIME, 0.04", "终身, 4%", "limited lifetime, 0.04"})
    void aLifetimeAndARateInPercentAreRead(String term, String rate) {
        var sheet = policies(POLICIES + "P-2,KX*,购买,," + term + ",60," + rate + ",2026-06-01\n");

        assertThat(sheet.problems()).isEmpty();
        assertThat(sheet.policies().getLast().term().isLifetime()).isTrue();
        assertThat(sheet.policies().getLast().basis()).isEqualTo(StartBasis.PURCHASE);
        assertThat(sheet.policies().getLast().annualFailureRate()).isEqualByComparingTo("0.04");
    }

    @ParameterizedTest
    @CsvSource({
        "devices-gbk.csv, GB18030",
        "devices-utf16le.csv, UTF-16LE",
        "devices-utf16be.csv, UTF-16BE",
        "devices-utf8-bom.csv, UTF-8 BOM"
    })
    void theSameDevicesComeOutOfEveryEncoding(String file, String encoding) {
        var sheet = new DeviceSheetReader()
                .read(
                        file,
                        TestFiles.hostile(file),
                        KnownNames.of(Map.of("SZ", List.of("苏州总部"), "KS", List.of("昆山仓"))),
                        new WarrantyCatalogue(List.of()));

        assertThat(sheet.encoding()).isEqualTo(encoding);
        assertThat(sheet.devices()).extracting(Device::serial).containsExactly("GB0001", "GB0002", "GB0003");
        assertThat(sheet.devices()).extracting(Device::site).containsExactly("SZ", "KS", "KS");
        assertThat(sheet.devices().getLast().description()).isEqualTo("耳麦（朱镕、喆、犇）");
        assertThat(sheet.devices().getFirst().date(StartBasis.PURCHASE)).contains(LocalDate.of(2025, 12, 8));
    }

    @Test
    void fiveThousandDevicesAreReadInSeconds() {
        var text = new StringBuilder(DEVICES);
        for (int i = 0; i < 5000; i++) {
            text.append("HD,AD-T40G,S").append(i).append(",HBR,,2026-02-24,92.00\n");
        }
        long began = System.nanoTime();

        assertThat(devices(text.toString()).devices()).hasSize(5001);
        assertThat(System.nanoTime() - began).isLessThan(5_000_000_000L);
    }

    @Test
    void aFileOfSomethingElseSaysWhichColumnsAreWanted() {
        assertThat(devices("site,tested_at\nHBR,2026-11-02\n").problems())
                .extracting(RowProblem::messageKey)
                .containsExactly("warranty.sheet.row.noDeviceHeadings");
        assertThat(policies(DEVICES).problems())
                .extracting(RowProblem::messageKey)
                .containsExactly("warranty.sheet.row.noPolicyHeadings");
    }
}
