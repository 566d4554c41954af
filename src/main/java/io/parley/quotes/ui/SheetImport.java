package io.parley.quotes.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.parley.clients.EngagementDetails;
import io.parley.common.ProblemException;
import io.parley.documents.FileType;
import io.parley.documents.ReceivedFile;
import io.parley.documents.UploadGateway;
import io.parley.quotes.sheet.QuoteSheet;
import io.parley.quotes.sheet.QuoteSheetReader;
import io.parley.quotes.sheet.QuoteSheetRequest;
import io.parley.uikit.Card;
import io.parley.uikit.FileUpload;
import io.parley.uikit.ProblemBanner;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Fills the editor from an offer's spreadsheet: shows how each column was read, lets the reader correct that, and names every
 * row that was left out. Nothing is kept until the editor saves.
 */
@StyleSheet("context://assets/styles/quotes.css")
final class SheetImport extends Composite<Card> {

    private static final Set<FileType> SPREADSHEETS = EnumSet.of(FileType.XLSX, FileType.CSV);

    /** A file that passed the gateway, as first understood. */
    private record Arrived(ReceivedFile file, QuoteSheet sheet) {}

    private final QuoteSheetReader reader = new QuoteSheetReader();
    private final UploadGateway gateway;
    private final EngagementDetails engagement;
    private final Consumer<QuoteSheet> understood;
    private final ProblemBanner banner = new ProblemBanner();
    private final Div preview = new Div();
    private @Nullable ReceivedFile file;

    /** @param understood told after the upload and after each change of the columns */
    SheetImport(EngagementDetails engagement, UploadGateway gateway, Consumer<QuoteSheet> understood) {
        this.engagement = engagement;
        this.gateway = gateway;
        this.understood = understood;
        var hint = new Paragraph(getTranslation("quotes.import.hint"));
        hint.addClassName("pl-muted");
        preview.addClassName("pq-import");
        preview.setTestId("import-preview");
        getContent().setTitle(getTranslation("quotes.import.title"));
        getContent().setTestId("sheet-import");
        getContent().add(hint, new FileUpload<>(List.of("xlsx", "csv"), this::receive, this::arrived), banner, preview);
    }

    /** In the thread of the request: what can't be read at all is refused at the upload field. */
    private Arrived receive(String fileName, InputStream content) throws IOException {
        ReceivedFile received = gateway.receive(fileName, content, SPREADSHEETS);
        try {
            if (received.danger().isPresent()) {
                throw new ProblemException("quotes.import.dangerous", received.fileName());
            }
            return new Arrived(received, read(received, request()));
        } catch (RuntimeException | IOException refused) {
            received.close();
            throw refused;
        }
    }

    private void arrived(Arrived arrived) {
        forget();
        file = arrived.file();
        show(arrived.sheet());
    }

    private void show(QuoteSheet sheet) {
        banner.clear();
        preview.removeAll();
        preview.add(new SheetPreview(sheet, engagement, this::readAgain));
        understood.accept(sheet);
    }

    private void readAgain(QuoteSheetRequest changed) {
        if (file == null) {
            return;
        }
        try {
            show(read(file, changed));
        } catch (ProblemException problem) {
            banner.say(problem);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private QuoteSheet read(ReceivedFile received, QuoteSheetRequest request) throws IOException {
        try (InputStream content = received.open()) {
            return reader.read(received.fileName(), content.readAllBytes(), request);
        }
    }

    private QuoteSheetRequest request() {
        return SheetPreview.request(engagement);
    }

    /** The file that the editor was filled from, to be kept with the offer. */
    Optional<ReceivedFile> file() {
        return Optional.ofNullable(file);
    }

    private void forget() {
        if (file != null) {
            file.close();
            file = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        forget();
    }
}
