package io.parley.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.tenancy.TenantId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDocumentStoreTest implements DocumentStoreContract {

    @TempDir
    Path root;

    private IncomingFolder incoming;
    private LocalDocumentStore store;

    @SuppressWarnings("NullAway.Init") // set before each test
    LocalDocumentStoreTest() {}

    @BeforeEach
    void open() {
        incoming = new IncomingFolder(root);
        store = new LocalDocumentStore(root, incoming);
    }

    @Override
    public DocumentStore store() {
        return store;
    }

    @Override
    public Path incoming() {
        return root.resolve("incoming");
    }

    @Test
    void aDiskThatIsNotThereIsNotTakenForDeletedFiles() throws IOException {
        Files.delete(incoming());
        Files.delete(root);
        TenantId tenant = new TenantId(UUID.randomUUID());

        assertThatThrownBy(() -> store.fetch(tenant, UUID.randomUUID()))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> store.names(tenant)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.requireReady()).isInstanceOf(IOException.class);
        Files.createDirectories(root);
    }

    @Test
    void whatAKilledUploadLeftIsRemovedAndWhatIsUnderWayStays() throws IOException {
        Path underWay = incoming.newFile();
        Path left = incoming.newFile();
        Files.setLastModifiedTime(
                left, FileTime.from(Files.getLastModifiedTime(left).toInstant().minus(Duration.ofDays(2))));

        assertThat(incoming.removeOlderThan(Duration.ofDays(1))).isEqualTo(1);

        assertThat(left).doesNotExist();
        assertThat(underWay).exists();
    }
}
