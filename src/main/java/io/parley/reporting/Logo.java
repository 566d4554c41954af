package io.parley.reporting;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.sf.jasperreports.renderers.Renderable;
import net.sf.jasperreports.renderers.SimpleDataRenderer;

/**
 * The logo as bytes drawn anew: whatever a file carried beside its pixels stays behind, and formats that can refer to other
 * places (SVG) never reach the engine.
 */
final class Logo {

    private static final Set<String> FORMATS = Set.of("png", "jpeg");
    private static final long MAX_PIXELS = 40_000_000;

    private Logo() {}

    /** @throws IllegalArgumentException if the bytes are no PNG or JPEG, or more than 40 megapixels */
    static Renderable of(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IllegalArgumentException("a logo is a PNG or a JPEG");
            }
            ImageReader reader = readers.next();
            try {
                return SimpleDataRenderer.getInstance(redrawn(reader, in));
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("the logo cannot be read as a picture", e);
        }
    }

    private static byte[] redrawn(ImageReader reader, ImageInputStream in) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("a logo is a PNG or a JPEG, not " + reader.getFormatName());
        }
        reader.setInput(in, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MAX_PIXELS) {
            throw new IllegalArgumentException("the logo has too many pixels");
        }
        BufferedImage image = reader.read(0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
