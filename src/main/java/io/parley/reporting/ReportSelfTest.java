package io.parley.reporting;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import org.springframework.stereotype.Component;

/**
 * Attacks the report engine the way a hostile template or value would — a picture from a file, a URL, a network address;
 * code that looks at the machine — and lets nothing be printed unless every attack fails. The switches that make them fail
 * live in {@code jasperreports.properties}, where a typing error would otherwise go unnoticed.
 */
@Component
class ReportSelfTest {

    private final ReportTemplates templates = new ReportTemplates(DefaultJasperReportsContext.getInstance());
    private volatile boolean passed;

    /**
     * Runs the attacks once; later calls return at once.
     *
     * @throws ReportFailedException naming the attacks that got through
     */
    synchronized void ensurePassed() {
        if (!passed) {
            List<String> breaches = attack();
            if (!breaches.isEmpty()) {
                throw new ReportFailedException(
                        "Reports are switched off: the report engine let through " + String.join(", ", breaches)
                                + ". Check jasperreports.properties on the class path.",
                        null);
            }
            passed = true;
        }
    }

    boolean passed() {
        return passed;
    }

    /** The attacks that succeeded. */
    List<String> attack() {
        List<String> breaches = new ArrayList<>();
        Path bait = bait();
        try (Decoy decoy = new Decoy()) {
            places(bait, decoy.port()).forEach((name, place) -> {
                if (prints("self-attack", Map.of("place", place))) {
                    breaches.add(name);
                }
            });
            if (decoy.wasCalled()) {
                breaches.add("a network call");
            }
            if (prints("self-attack-code", Map.of())) {
                breaches.add("code of a template");
            }
            if (!prints("self-attack", Map.of("bytes", SimpleDataRenderer.getInstance(Files.readAllBytes(bait))))) {
                breaches.add("nothing, not even the bytes it should print");
            }
            Files.delete(bait);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return breaches;
    }

    private static Map<String, String> places(Path bait, int port) {
        Map<String, String> places = new HashMap<>();
        places.put("a picture by its path", bait.toString());
        places.put("a picture by a file URL", bait.toUri().toString());
        places.put("a picture by a network URL", "http://127.0.0.1:" + port + "/a.png");
        places.put("a picture by a jar URL", "jar:http://127.0.0.1:" + port + "/a.jar!/a.png");
        places.put("a picture by a climbing path", "../../../../../../../../.." + bait);
        return places;
    }

    private boolean prints(String template, Map<String, Object> values) {
        try {
            JasperReport report = templates.named(template, Locale.ROOT);
            JasperFillManager.getInstance(DefaultJasperReportsContext.getInstance())
                    .fill(report, new HashMap<>(values), new JREmptyDataSource(1));
            return true;
        } catch (JRException | JRRuntimeException | IllegalStateException refused) {
            return false;
        }
    }

    private static Path bait() {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", png);
            Path bait = Files.createTempFile("parley-bait", ".png");
            // A process that ends in the middle of the attack would leave it behind.
            bait.toFile().deleteOnExit();
            return Files.write(bait, png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
