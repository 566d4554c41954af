package io.parley.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Pictures for uploads. */
final class TestPictures {

    private TestPictures() {}

    /** A sound PNG with {@code trailer} behind its end, where decoders do not look. */
    static byte[] pngWithTrailer(String trailer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        bytes.write(trailer.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
