package io.parley.settings;

import io.parley.common.ProblemException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
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

/**
 * Turns an uploaded picture into a logo: PNG or JPEG by content, its size looked at before a pixel is decoded, then drawn
 * anew as a small PNG, so that nothing but pixels of the file survives. SVG is refused: it can carry scripts.
 */
final class LogoImage {

    static final int LARGEST_BYTES = 5 * 1024 * 1024;
    private static final long MOST_PIXELS = 40_000_000;
    private static final int WIDEST = 480;
    private static final int HIGHEST = 160;
    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private LogoImage() {}

    /**
     * @return a PNG of at most 480 × 160 pixels
     * @throws ProblemException when the file is too large, no PNG or JPEG, or damaged
     */
    static byte[] redraw(byte[] upload) {
        if (upload.length > LARGEST_BYTES) {
            throw new ProblemException("settings.problem.logoSize");
        }
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new ProblemException("settings.problem.logoType");
            }
            ImageReader reader = readers.next();
            try {
                return png(fitted(decoded(reader, input)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException damaged) {
            throw new ProblemException("settings.problem.logoDamaged");
        }
    }

    private static BufferedImage decoded(ImageReader reader, ImageInputStream input) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw new ProblemException("settings.problem.logoType");
        }
        reader.setInput(input, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            throw new ProblemException("settings.problem.logoPixels");
        }
        return reader.read(0);
    }

    private static BufferedImage fitted(BufferedImage image) {
        double scale =
                Math.min(1.0, Math.min((double) WIDEST / image.getWidth(), (double) HIGHEST / image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage fitted = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = fitted.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return fitted;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
