package io.parley.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.common.ProblemException;
import io.parley.documents.Danger;
import io.parley.documents.DocumentId;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentPage;
import io.parley.documents.DocumentReference;
import io.parley.documents.DocumentService;
import io.parley.documents.DocumentState;
import io.parley.documents.DocumentUpload;
import io.parley.documents.FileType;
import io.parley.documents.ReceivedFile;
import io.parley.documents.UploadGateway;
import io.parley.quotes.sheet.QuoteColumn;
import io.parley.quotes.sheet.QuoteSheet;
import io.parley.quotes.sheet.QuoteSheetLine;
import io.parley.quotes.sheet.QuoteSheetReader;
import io.parley.quotes.sheet.QuoteSheetRequest;
import io.parley.settings.BrandingService;
import io.parley.tabular.Cell;
import io.parley.tabular.KnownNames;
import io.parley.tabular.RowAction;
import io.parley.tabular.RowProblem;
import io.parley.tabular.TableFile;
import io.parley.tabular.TableReader;
import io.parley.testing.TestFiles;
import io.parley.warranty.Device;
import io.parley.warranty.StartBasis;
import io.parley.warranty.WarrantyCatalogue;
import io.parley.warranty.sheet.DeviceSheet;
import io.parley.warranty.sheet.DeviceSheetReader;
import io.parley.warranty.sheet.PolicySheetReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The ways by which a file comes in, each as the page that takes it goes it. */
final class Doors {

    private static final Set<FileType> DOCUMENTS = EnumSet.complementOf(EnumSet.of(FileType.ZIP));
    private static final Set<FileType> SPREADSHEETS = EnumSet.of(FileType.XLSX, FileType.CSV);

    private static final KnownNames SITES =
            KnownNames.of(Map.of("HBR", List.of("Harborview"), "SZ", List.of("苏州总部"), "KS", List.of("昆山仓")));

    private final UploadGateway gateway;
    private final DocumentService documents;
    private final BrandingService branding;
    private final DocumentOwner owner;

    Doors(UploadGateway gateway, DocumentService documents, BrandingService branding, DocumentOwner owner) {
        this.gateway = gateway;
        this.documents = documents;
        this.branding = branding;
        this.owner = owner;
    }

    /** @throws ProblemException if the file is refused */
    Outcome handIn(String door, String name, byte[] content) {
        return switch (door) {
            case "document" -> document(name, content);
            case "quote" -> quote(name, content);
            case "devices" -> devices(name, content);
            case "table" -> table(name, content);
            case "logo" -> logo(content);
            case "names" -> names(content);
            default -> throw new IllegalArgumentException(door);
        };
    }

    /** As on the documents tab. */
    private Outcome document(String name, byte[] content) {
        DocumentReference kept = documents.get(store(name, content));
        if (kept.state() == DocumentState.QUARANTINED) {
            return quarantined(kept);
        }
        List<String> words = new ArrayList<>(List.of(kept.mediaType()));
        if (kept.copyProtected()) {
            words.add(Outcome.inWords("documents.state.copyProtected"));
        } else if (kept.type() == FileType.PDF && !kept.textLayer()) {
            words.add(Outcome.inWords("documents.state.noText"));
        }
        documents.pages(kept.id()).stream().map(DocumentPage::text).forEach(words::add);
        assertThat(bytes(kept)).isEqualTo(content);
        return new Outcome("stored", words);
    }

    private Outcome quarantined(DocumentReference kept) {
        for (Runnable reading : List.<Runnable>of(
                () -> documents.open(kept.id()),
                () -> documents.pages(kept.id()),
                () -> documents.picture(kept.id(), 1))) {
            assertThatThrownBy(reading::run).hasMessageContaining("documents.problem.quarantined");
        }
        return new Outcome(
                "quarantined",
                kept.danger().map(Danger::key).map(Outcome::inWords).stream().toList());
    }

    /** As where an offer is filled from a spreadsheet, for 42 seats in USD. */
    private Outcome quote(String name, byte[] content) {
        try (ReceivedFile file = receive(name, content, SPREADSHEETS);
                InputStream stream = file.open()) {
            assertThat(file.danger()).isEmpty();
            QuoteSheet sheet = new QuoteSheetReader()
                    .read(file.fileName(), stream.readAllBytes(), QuoteSheetRequest.of("USD", 42, List.of()));
            List<String> words = new ArrayList<>();
            Optional.ofNullable(sheet.encoding()).ifPresent(words::add);
            words.add(sheet.currency());
            if (sheet.columns().stream().allMatch(column -> column.meaning() == QuoteColumn.IGNORED)) {
                words.add("no column is guessed");
            }
            sheet.lines().stream().map(Doors::line).forEach(words::add);
            sheet.problems().stream().map(Doors::problem).forEach(words::add);
            return new Outcome("read", words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As where devices are listed, with the sites and the warranty policies of both demo packages. */
    private Outcome devices(String name, byte[] content) {
        try (ReceivedFile file = receive(name, content, SPREADSHEETS);
                InputStream stream = file.open()) {
            assertThat(file.danger()).isEmpty();
            DeviceSheet sheet = new DeviceSheetReader().read(file.fileName(), stream.readAllBytes(), SITES, policies());
            List<String> words = new ArrayList<>();
            Optional.ofNullable(sheet.encoding()).ifPresent(words::add);
            sheet.devices().stream().map(Doors::device).forEach(words::add);
            sheet.problems().stream().map(Doors::problem).forEach(words::add);
            return new Outcome("read", words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WarrantyCatalogue policies() {
        return new WarrantyCatalogue(Stream.of("harbor-dental", "xinghe-logistics")
                .map(name -> new PolicySheetReader()
                        .read("warranty-policies.csv", TestFiles.demo(name, "warranty-policies.csv")))
                .flatMap(sheet -> sheet.policies().stream())
                .toList());
    }

    private static String device(Device device) {
        return String.join(
                " ",
                device.assetTag(),
                device.sku(),
                device.serial(),
                String.valueOf(device.site()),
                device.date(StartBasis.PURCHASE).map(Object::toString).orElse("-"),
                String.valueOf(device.replacementPrice()),
                device.description());
    }

    private static String line(QuoteSheetLine line) {
        return String.join(
                " ",
                line.code(),
                line.quantity().toPlainString(),
                "×",
                line.unitPrice().toPlainString(),
                line.description());
    }

    private static String problem(RowProblem problem) {
        Object[] arguments = problem.arguments().stream()
                .map(argument -> argument instanceof Integer number ? number.toString() : argument)
                .toArray();
        return (problem.action() == RowAction.REJECT ? "row " : "check row ") + problem.row()
                + (problem.column() == null ? "" : " " + problem.column()) + ": "
                + Outcome.inWords(problem.messageKey(), arguments);
    }

    /** Any table, before somebody knows what its columns mean. */
    private static Outcome table(String name, byte[] content) {
        TableFile file = new TableReader().read(name, content);
        List<String> words = new ArrayList<>(List.of(String.valueOf(file.encoding())));
        file.sheets().getFirst().rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).collect(Collectors.joining(",")))
                .forEach(words::add);
        file.problems().stream().map(Doors::problem).forEach(words::add);
        return new Outcome("read", words);
    }

    /** As on the page of the tenant's looks. */
    private Outcome logo(byte[] content) {
        branding.changeLogo(content);
        return new Outcome("drawn anew", List.of());
    }

    /** A sound PDF under each of the names. */
    private Outcome names(byte[] content) {
        byte[] pdf = TestFiles.hostile("uri-phishing.pdf");
        List<String> refused = new ArrayList<>();
        for (String line : new String(content, StandardCharsets.UTF_8).split("\n")) {
            if (line.startsWith("[")) {
                String name = JsonMapper.shared().readTree(line).get(0).asString();
                try {
                    store(name, pdf);
                } catch (ProblemException problem) {
                    refused.add(name + " → " + Outcome.refused(problem).words().getFirst());
                }
            }
        }
        Stream<String> names = documents.findAll(owner).stream().map(DocumentReference::fileName);
        return new Outcome("stored", Stream.concat(names, refused.stream()).toList());
    }

    private DocumentId store(String name, byte[] content) {
        try (ReceivedFile file = receive(name, content, DOCUMENTS)) {
            return documents.store(new DocumentUpload(owner, "", file));
        }
    }

    private ReceivedFile receive(String name, byte[] content, Set<FileType> accepted) {
        return gateway.receive(name, new ByteArrayInputStream(content), accepted);
    }

    private byte[] bytes(DocumentReference kept) {
        try (InputStream content = documents.open(kept.id()).content()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
