package io.parley.documents;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.tenancy.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;

class BucketDocumentStoreIT implements DocumentStoreContract {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before the tests
    private static Path server;

    @SuppressWarnings("NullAway.Init") // set before the tests
    private static S3Server s3;

    @TempDir
    Path root;

    private S3Client client;
    private DocumentStore store;

    @SuppressWarnings("NullAway.Init") // set before each test
    BucketDocumentStoreIT() {}

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        s3 = S3Server.start(server);
    }

    @AfterAll
    static void stop() {
        s3.close();
    }

    @BeforeEach
    void open() {
        client = s3.client();
        store = new BucketDocumentStore(client, S3Server.BUCKET, new IncomingFolder(root));
    }

    @AfterEach
    void close() {
        client.close();
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
    void aBucketThatIsNotThereIsNotTakenForDeletedFiles() throws IOException {
        DocumentStore elsewhere = new BucketDocumentStore(client, "no-such-bucket", new IncomingFolder(root));
        TenantId tenant = new TenantId(UUID.randomUUID());
        Path content = Files.writeString(root.resolve("upload"), "content");

        assertThatThrownBy(() -> elsewhere.fetch(tenant, UUID.randomUUID()))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> elsewhere.names(tenant)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> elsewhere.keep(tenant, UUID.randomUUID(), content))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(elsewhere::requireReady).isInstanceOf(IOException.class);
    }
}
