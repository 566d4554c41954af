package io.parley.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * The process that {@link ReaderProcess} starts: answers requests on its standard input, one after the other. Running out
 * of memory ends it. It has no Spring, no database and no settings.
 */
final class ReaderMain {

    static final int INSPECT = 1;
    static final int RENDER = 2;
    static final int REENCODE = 3;
    static final int LOCATE = 4;

    static final int DONE = 10;
    static final int PASSWORD = 11;
    static final int DAMAGED = 12;
    static final int TOO_MANY_PIXELS = 13;
    static final int TOO_LARGE = 14;

    private static final long MOST_PIXELS = 40_000_000;
    private static final int MOST_PAGES = 2_000;
    private static final int LONGEST_PAGE = 200_000;
    /** Bytes of drawing commands of one page after unpacking; a dense map has about five million. */
    private static final long MOST_COMMANDS = 32L * 1024 * 1024;

    private ReaderMain() {}

    /** How this process is started, from class folders, from jars, or out of the executable jar. */
    static List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xss2m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true"));
        Set<String> places = new LinkedHashSet<>();
        for (Class<?> needed :
                List.of(ReaderMain.class, Loader.class, RandomAccessRead.class, TrueTypeFont.class, LogFactory.class)) {
            places.add(place(needed));
        }
        if (places.contains("")) {
            // Jars inside the executable jar: only Spring Boot's launcher can read them.
            command.addAll(List.of(
                    "-Dloader.main=" + ReaderMain.class.getName(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.springframework.boot.loader.launch.PropertiesLauncher"));
        } else {
            command.addAll(List.of("-cp", String.join(File.pathSeparator, places), ReaderMain.class.getName()));
        }
        return command;
    }

    private static String place(Class<?> type) {
        try {
            URL place = type.getProtectionDomain().getCodeSource().getLocation();
            return "file".equals(place.getProtocol()) ? Path.of(place.toURI()).toString() : "";
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws IOException {
        keepLogsOutOfTheAnswers();
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
            out.writeByte(DONE);
            out.flush();
            while (true) {
                answer(in, out);
                out.flush();
            }
        } catch (EOFException parentIsGone) {
            // nothing more to do
        }
    }

    /**
     * Out of a packaged application the whole class path is here, and with it a logging library that would print what PDFBox
     * complains of between the bytes of an answer.
     */
    private static void keepLogsOutOfTheAnswers() {
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        System.setProperty(LogFactory.FACTORY_PROPERTY, LogFactory.FACTORY_DEFAULT);
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    }

    private static void answer(DataInputStream in, DataOutputStream out) throws IOException {
        int request = in.readByte();
        File file = new File(in.readUTF());
        switch (request) {
            case INSPECT -> reply(out, () -> inspect(file));
            case RENDER -> {
                int page = in.readInt();
                int width = in.readInt();
                reply(out, () -> render(file, page, width));
            }
            case LOCATE -> {
                int page = in.readInt();
                String quote = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
                reply(out, () -> locate(file, page, quote));
            }
            default -> {
                File target = new File(in.readUTF());
                String format = in.readUTF();
                reply(out, () -> reencode(file, target, format));
            }
        }
    }

    private interface Work {
        byte[] run() throws IOException;
    }

    private static void reply(DataOutputStream out, Work work) throws IOException {
        byte[] answer;
        int status = DONE;
        try {
            answer = work.run();
        } catch (InvalidPasswordException e) {
            status = PASSWORD;
            answer = new byte[0];
        } catch (TooManyPixels e) {
            status = TOO_MANY_PIXELS;
            answer = new byte[0];
        } catch (TooLarge e) {
            status = TOO_LARGE;
            answer = new byte[0];
        } catch (IOException | RuntimeException | StackOverflowError e) {
            status = DAMAGED;
            answer = new byte[0];
        }
        out.writeByte(status);
        out.write(answer);
    }

    private static byte[] inspect(File file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            int count = countPages(document);
            int danger = PdfDanger.of(document).map(Danger::ordinal).orElse(-1);
            boolean copyProtected = !document.getCurrentAccessPermission().canExtractContent();
            List<String> pages = new ArrayList<>(count);
            for (int page = 1; page <= count; page++) {
                pages.add(danger >= 0 || copyProtected ? "" : text(document, page));
            }
            return findings(danger, copyProtected, pages);
        }
    }

    /** Walks the tree of pages: the number it declares says nothing when it bites its own tail. */
    private static int countPages(PDDocument document) throws IOException {
        int count = 0;
        for (PDPage page : document.getPages()) {
            count++;
            if (count > MOST_PAGES) {
                throw new TooLarge();
            }
            requireModestSize(page);
        }
        if (count == 0 || count != document.getNumberOfPages()) {
            throw new IOException(count + " pages found");
        }
        return count;
    }

    private static void requireModestSize(PDPage page) throws IOException {
        try (InputStream commands = page.getContents()) {
            byte[] buffer = new byte[16 * 1024];
            long size = 0;
            for (int read = commands.read(buffer); read >= 0; read = commands.read(buffer)) {
                size += read;
                if (size > MOST_COMMANDS) {
                    throw new TooLarge();
                }
            }
        }
    }

    private static byte[] findings(int danger, boolean copyProtected, List<String> pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(danger);
        out.writeBoolean(copyProtected);
        out.writeInt(pages.size());
        for (String page : pages) {
            byte[] text = page.getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
        }
        return bytes.toByteArray();
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(document).replace("\u0000", "").strip();
        if (text.length() > LONGEST_PAGE) {
            throw new TooLarge();
        }
        return text;
    }

    private static byte[] render(File file, int page, int width) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDPage sheet = document.getPage(page - 1);
            boolean onItsSide = sheet.getRotation() % 180 != 0;
            float across = sheet.getCropBox().getWidth();
            float down = sheet.getCropBox().getHeight();
            float scale = width / Math.max(1, onItsSide ? down : across);
            double pixels = (double) width * (onItsSide ? across : down) * scale;
            if (pixels > MOST_PIXELS / 4.0) {
                throw new TooManyPixels();
            }
            BufferedImage image = new PDFRenderer(document).renderImage(page - 1, scale, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            new DataOutputStream(answer).writeInt(png.size());
            png.writeTo(answer);
            return answer.toByteArray();
        }
    }

    private static byte[] locate(File file, int page, String quote) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDPage sheet = document.getPage(page - 1);
            requireModestSize(sheet);
            QuotedPlaces places = QuoteLocator.places(document, page, quote);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeDouble(places.ratio());
            out.writeInt(places.areas().size());
            for (QuotedPlaces.Area area : places.areas()) {
                out.writeDouble(area.left());
                out.writeDouble(area.top());
                out.writeDouble(area.width());
                out.writeDouble(area.height());
            }
            return bytes.toByteArray();
        }
    }

    private static byte[] reencode(File source, File target, String format) throws IOException {
        BufferedImage decoded;
        try (ImageInputStream in = ImageIO.createImageInputStream(source)) {
            ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new TooManyPixels();
            }
            decoded = reader.read(0);
        }
        boolean opaque = !decoded.getColorModel().hasAlpha() || format.startsWith("jp");
        BufferedImage clean = new BufferedImage(
                decoded.getWidth(),
                decoded.getHeight(),
                opaque ? BufferedImage.TYPE_3BYTE_BGR : BufferedImage.TYPE_4BYTE_ABGR);
        Graphics2D pen = clean.createGraphics();
        if (opaque) {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, clean.getWidth(), clean.getHeight());
        }
        pen.drawImage(decoded, 0, 0, null);
        pen.dispose();
        if (!ImageIO.write(clean, format, target)) {
            throw new IOException("Cannot write " + format);
        }
        return new byte[0];
    }

    private static final class TooManyPixels extends IOException {}

    private static final class TooLarge extends IOException {}
}
