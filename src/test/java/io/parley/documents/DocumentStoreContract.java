package io.parley.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.tenancy.TenantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store promises to the rest of the product. */
interface DocumentStoreContract {

    int MANY = 1_050;

    DocumentStore store();

    /** Where uploads lie, and what was brought here to be read. */
    Path incoming();

    @Test
    default void whatIsKeptComesBackByteForByteToItsTenantOnly(@TempDir Path folder) throws IOException {
        TenantId tenant = tenant();
        UUID name = UUID.randomUUID();
        byte[] content = new byte[3 * 1024 * 1024 + 17];
        new java.util.Random(7).nextBytes(content);
        store().keep(tenant, name, Files.write(folder.resolve("upload"), content));

        try (KeptFile file = store().fetch(tenant, name)) {
            assertThat(file.path()).hasBinaryContent(content);
        }
        assertThatThrownBy(() -> store().fetch(tenant(), name)).isInstanceOf(NoSuchFileException.class);
        assertThat(filesIn(incoming())).isEmpty();
    }

    @Test
    default void keepingUnderANameAgainReplacesWhatWasThere(@TempDir Path folder) throws IOException {
        TenantId tenant = tenant();
        UUID name = UUID.randomUUID();
        store().keep(tenant, name, file(folder, "before"));

        store().keep(tenant, name, file(folder, "after"));

        assertThat(text(tenant, name)).isEqualTo("after");
        assertThat(store().names(tenant)).containsExactly(name);
    }

    @Test
    default void whatCannotBeKeptLeavesWhatWasThere(@TempDir Path folder) throws IOException {
        TenantId tenant = tenant();
        UUID name = UUID.randomUUID();
        store().keep(tenant, name, file(folder, "before"));

        assertThatThrownBy(() -> store().keep(tenant, name, folder.resolve("nothing")))
                .isInstanceOfAny(UncheckedIOException.class);

        assertThat(text(tenant, name)).isEqualTo("before");
        assertThat(filesIn(incoming())).isEmpty();
    }

    @Test
    default void whatIsRemovedIsGoneAndRemovingItAgainIsNoFault(@TempDir Path folder) throws IOException {
        TenantId tenant = tenant();
        UUID name = UUID.randomUUID();
        store().keep(tenant, name, file(folder, "content"));

        store().remove(tenant, name);

        assertThatThrownBy(() -> store().fetch(tenant, name)).isInstanceOf(NoSuchFileException.class);
        assertThatCode(() -> store().remove(tenant, name)).doesNotThrowAnyException();
        assertThat(store().names(tenant)).isEmpty();
    }

    /** More than one page of a listing. */
    @Test
    default void allNamesOfATenantAreListedAndNobodyElses(@TempDir Path folder) throws IOException {
        TenantId tenant = tenant();
        Path content = file(folder, "x");
        store().keep(tenant(), UUID.randomUUID(), content);
        Set<UUID> names = new HashSet<>();
        for (int i = 0; i < MANY; i++) {
            UUID name = UUID.randomUUID();
            names.add(name);
            store().keep(tenant, name, content);
        }

        assertThat(store().names(tenant)).isEqualTo(names);
        assertThat(store().names(tenant())).isEmpty();
    }

    @Test
    default void itSaysThatItIsReady() {
        assertThatCode(() -> store().requireReady()).doesNotThrowAnyException();
    }

    private String text(TenantId tenant, UUID name) throws IOException {
        try (KeptFile file = store().fetch(tenant, name)) {
            return Files.readString(file.path());
        }
    }

    private static TenantId tenant() {
        return new TenantId(UUID.randomUUID());
    }

    private static Path file(Path folder, String content) throws IOException {
        return Files.write(folder.resolve("upload"), content.getBytes(StandardCharsets.UTF_8));
    }

    private static Set<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(java.util.stream.Collectors.toSet());
        }
    }
}
