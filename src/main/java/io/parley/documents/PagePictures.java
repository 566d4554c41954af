package io.parley.documents;

import io.parley.tenancy.TenantId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Pictures of the pages that were looked at last, for turning back and forth. They are kept by content and tenant; whoever
 * asks was let to the document before, each time.
 */
@Component
class PagePictures {

    private final long most;
    private final Map<Page, byte[]> pictures = new LinkedHashMap<>(16, 0.75f, true);
    private long size;

    /**
     * A page of a content.
     *
     * @param sha256 of the document  @param number counted from 1
     */
    record Page(TenantId tenant, String sha256, int number) {}

    PagePictures(@Value("${parley.documents.page-pictures:32MB}") DataSize most) {
        this.most = most.toBytes();
    }

    /** Draws the picture unless it was looked at lately; two people at once may draw it twice. */
    byte[] get(Page page, Supplier<byte[]> draw) {
        synchronized (pictures) {
            byte[] known = pictures.get(page);
            if (known != null) {
                return known.clone();
            }
        }
        byte[] drawn = draw.get();
        synchronized (pictures) {
            keep(page, drawn);
        }
        return drawn.clone();
    }

    private void keep(Page page, byte[] drawn) {
        byte[] before = pictures.put(page, drawn);
        size += drawn.length - (before == null ? 0 : before.length);
        var oldest = pictures.entrySet().iterator();
        while (size > most && oldest.hasNext()) {
            size -= oldest.next().getValue().length;
            oldest.remove();
        }
    }

    /** Bytes kept now. */
    long size() {
        synchronized (pictures) {
            return size;
        }
    }
}
