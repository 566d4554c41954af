package io.parley.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.documents.PagePictures.Page;
import io.parley.tenancy.TenantId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class PagePicturesTest {

    private static final int SIZE = 400;

    private final TenantId tenant = new TenantId(UUID.randomUUID());
    private final PagePictures pictures = new PagePictures(DataSize.ofBytes(1000));
    private final AtomicInteger drawn = new AtomicInteger();

    @Test
    void aPageLookedAtAgainIsNotDrawnAgain() {
        look(tenant, 1);
        look(tenant, 1);

        assertThat(drawn).hasValue(1);
    }

    @Test
    void theLongestUnseenMakesRoomForTheNext() {
        look(tenant, 1);
        look(tenant, 2);
        look(tenant, 1);
        look(tenant, 3);
        assertThat(pictures.size()).isEqualTo(2 * SIZE);

        look(tenant, 1);
        assertThat(drawn).hasValue(3);
        look(tenant, 2);
        assertThat(drawn).hasValue(4);
    }

    @Test
    void anotherTenantWithTheSameContentHasPicturesOfItsOwn() {
        look(tenant, 1);
        look(new TenantId(UUID.randomUUID()), 1);

        assertThat(drawn).hasValue(2);
    }

    @Test
    void whoeverChangesAPictureChangesHisOwn() {
        look(tenant, 1)[0] = 7;

        assertThat(look(tenant, 1)[0]).isZero();
    }

    private byte[] look(TenantId of, int number) {
        return pictures.get(new Page(of, "sha", number), () -> {
            drawn.incrementAndGet();
            return new byte[SIZE];
        });
    }
}
