package io.parley.operations;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static io.parley.clients.testing.ClientDrafts.aClient;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.IntegerField;
import io.parley.clients.ClientId;
import io.parley.clients.ClientService;
import io.parley.documents.DocumentId;
import io.parley.documents.DocumentOwner;
import io.parley.documents.DocumentService;
import io.parley.documents.DocumentUpload;
import io.parley.documents.FileType;
import io.parley.documents.StorageService;
import io.parley.documents.UploadGateway;
import io.parley.identity.Actor;
import io.parley.identity.Role;
import io.parley.testing.SignedIn;
import io.parley.testing.ViewTest;
import io.parley.uikit.EmptyState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What the operator and a tenant's administrator see of the room documents take and of files that are gone. */
class StorageViewsTest extends ViewTest {

    private static final byte[] CONTENT = "Code,Quantity\nA-1,2\n".getBytes(StandardCharsets.US_ASCII);
    private static final long MEGABYTE = 1024L * 1024;

    @Autowired
    private ClientService clients;

    @Autowired
    private UploadGateway gateway;

    @Autowired
    private DocumentService documents;

    @Autowired
    private StorageService storage;

    @Value("${parley.documents.folder}")
    private Path folder;

    private final String name = "Northgate " + UUID.randomUUID();
    private Actor admin;
    private DocumentId document;

    @SuppressWarnings("NullAway.Init") // set before each test
    StorageViewsTest() {}

    @BeforeEach
    void handIn() throws IOException {
        admin = signedIn.enrol(openTenant(name), Role.TENANT_ADMIN);
        signedIn.as(admin);
        ClientId client = clients.create(aClient("Harbor Dental"));
        try (var file = gateway.receive("quote.csv", new ByteArrayInputStream(CONTENT), EnumSet.of(FileType.CSV))) {
            document = documents.store(new DocumentUpload(new DocumentOwner(client.value()), "", file));
        }
    }

    @Test
    void theOperatorLooksAtATenantAndSetsItsLimit() {
        long limit = limit();
        browse(SignedIn.operator());
        open("operations/storage");
        look();
        assertThat(_get(IntegerField.class).getValue()).isEqualTo((int) (limit / MEGABYTE));
        assertThat(shown()).contains("20 B of", "whole").doesNotContain("quote.csv", "Harbor");

        _setValue(_get(IntegerField.class), 0);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(limit()).as("nothing is no limit").isEqualTo(limit);
        _setValue(_get(IntegerField.class), 7);
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(limit()).isEqualTo(7 * MEGABYTE);
    }

    @Test
    void theAdministratorSeesWhichFileIsGoneAndWhenItIsBack() throws IOException {
        browse(admin);
        open("settings/storage");
        assertThat(_find(EmptyState.class)).hasSize(1);

        Path file = onDisk();
        Files.delete(file);
        assertThat(storage.check(document)).isPresent();
        open("");
        open("settings/storage");
        Grid<?> faulty = _get(Grid.class);
        assertThat(GridKt._size(faulty)).isEqualTo(1);
        assertThat(String.join(" ", GridKt._getFormattedRow(faulty, 0))).contains("“quote.csv”, version 1, is gone");

        Files.write(file, CONTENT);
        _click((Button) GridKt._getCellComponent(faulty, 0, "actions"));
        assertThat(_find(EmptyState.class)).hasSize(1);
    }

    private void look() {
        Grid<?> tenants = _get(Grid.class);
        int row = IntStream.range(0, GridKt._size(tenants))
                .filter(number -> GridKt._getFormattedRow(tenants, number).contains(name))
                .findFirst()
                .orElseThrow();
        _click((Button) GridKt._getCellComponent(tenants, row, "actions"));
    }

    private long limit() {
        return signedIn.as(admin, () -> storage.usage().limit());
    }

    private Path onDisk() throws IOException {
        try (var files = Files.walk(folder.resolve(admin.tenantId().toString()))) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }
}
