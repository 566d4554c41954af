package io.parley.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealedBoxTest {

    private final byte[] key = SealedBox.newKey();
    private final UUID invitation = UUID.randomUUID();

    @Test
    void opensForItsKeyAndInvitationOnly() {
        var box = SealedBox.close(key, invitation, "19.95 每月");

        assertThat(SealedBox.open(key, invitation, box)).isEqualTo("19.95 每月");
        assertThat(new String(box, StandardCharsets.UTF_8)).doesNotContain("19.95");
        assertThatThrownBy(() -> SealedBox.open(SealedBox.newKey(), invitation, box))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> SealedBox.open(key, UUID.randomUUID(), box))
                .as("moved to another provider's row")
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void twoBoxesOfTheSameWordsDiffer() {
        assertThat(SealedBox.close(key, invitation, "x")).isNotEqualTo(SealedBox.close(key, invitation, "x"));
    }
}
