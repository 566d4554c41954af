package io.parley.documents;

import io.parley.tenancy.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Keeps content in a bucket of an S3-compatible store, which all nodes share; the key is {@code <tenant>/<name>}. What is read
 * comes to this machine first, because it is compared before anybody sees it.
 */
class BucketDocumentStore implements DocumentStore {

    private static final Logger LOG = LoggerFactory.getLogger(BucketDocumentStore.class);

    private final S3Client client;
    private final String bucket;
    private final IncomingFolder incoming;

    BucketDocumentStore(S3Client client, String bucket, IncomingFolder incoming) {
        this.client = client;
        this.bucket = bucket;
        this.incoming = incoming;
    }

    @Override
    public void keep(TenantId tenant, UUID name, Path content) {
        try {
            // An object appears whole or not at all, and is there for everybody when the answer comes.
            client.putObject(put -> put.bucket(bucket).key(key(tenant, name)), RequestBody.fromFile(content));
        } catch (SdkException e) {
            throw new UncheckedIOException(new IOException("The bucket does not take the document", e));
        }
    }

    @Override
    public KeptFile fetch(TenantId tenant, UUID name) throws IOException {
        KeptFile file = new KeptFile(incoming.newFile(), true);
        boolean complete = false;
        try (InputStream content = client.getObject(get -> get.bucket(bucket).key(key(tenant, name)))) {
            Files.copy(content, file.path(), StandardCopyOption.REPLACE_EXISTING);
            complete = true;
            return file;
        } catch (NoSuchKeyException gone) {
            throw new NoSuchFileException(key(tenant, name));
        } catch (SdkException e) {
            throw new IOException("The bucket does not give the document", e);
        } finally {
            if (!complete) {
                file.close();
            }
        }
    }

    @Override
    public void remove(TenantId tenant, UUID name) {
        try {
            client.deleteObject(delete -> delete.bucket(bucket).key(key(tenant, name)));
        } catch (SdkException e) {
            LOG.warn("Document {} of tenant {} stays behind in the bucket without a row", name, tenant, e);
        }
    }

    @Override
    public Set<UUID> names(TenantId tenant) throws IOException {
        String prefix = tenant + "/";
        try {
            return client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix)).contents().stream()
                    .map(S3Object::key)
                    .map(key -> key.substring(prefix.length()))
                    .filter(name -> LocalDocumentStore.NAME.matcher(name).matches())
                    .map(UUID::fromString)
                    .collect(Collectors.toSet());
        } catch (SdkException e) {
            throw new IOException("The bucket does not list its documents", e);
        }
    }

    @Override
    public void requireReady() throws IOException {
        try {
            client.headBucket(head -> head.bucket(bucket));
        } catch (SdkException e) {
            throw new IOException("The bucket cannot be reached", e);
        }
    }

    private static String key(TenantId tenant, UUID name) {
        return tenant + "/" + name;
    }
}
