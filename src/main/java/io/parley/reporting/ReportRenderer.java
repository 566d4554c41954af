package io.parley.reporting;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRFiller;
import net.sf.jasperreports.engine.fill.ReportFiller;
import net.sf.jasperreports.engine.fill.SimpleJasperReportSource;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.springframework.stereotype.Component;

/**
 * Prints documents to PDF. Thread-safe; takes some tens of milliseconds for a brief, so callers in a UI thread go through
 * {@link ReportQueue}.
 */
@Component
public class ReportRenderer {

    private final JasperReportsContext context = DefaultJasperReportsContext.getInstance();
    private final ReportTemplates templates = new ReportTemplates(context);
    private final ReportSelfTest selfTest;

    ReportRenderer(ReportSelfTest selfTest) {
        this.selfTest = selfTest;
    }

    /** A renderer outside the application's context, for tests and tools; attacks itself before its first page. */
    public static ReportRenderer standalone() {
        return new ReportRenderer(new ReportSelfTest());
    }

    /** As {@link #render(ReportDocument, IntConsumer)}, telling nobody how far it is. */
    public RenderedReport render(ReportDocument document) {
        return render(document, page -> {});
    }

    /**
     * @param progress told the number of each page when it is set
     * @throws ReportFailedException if the document needs more pages or time than it may have, or cannot be printed
     */
    public RenderedReport render(ReportDocument document, IntConsumer progress) {
        selfTest.ensurePassed();
        try {
            JasperPrint print = fill(document, progress);
            int pages = print.getPages().size();
            if (pages > document.maxPages()) {
                throw new ReportFailedException(
                        "The report has " + pages + " pages, more than the " + document.maxPages() + " it may have",
                        null);
            }
            return new RenderedReport(export(document, print), pages);
        } catch (JRException | JRRuntimeException e) {
            throw new ReportFailedException("The report could not be printed: " + e.getMessage(), e);
        }
    }

    private JasperPrint fill(ReportDocument document, IntConsumer progress) throws JRException {
        JasperReport template = templates.document(document.locale());
        ReportFiller filler = JRFiller.createReportFiller(context, SimpleJasperReportSource.from(template));
        filler.addFillListener(new PageProgress(progress));
        return filler.fill(parameters(document), new BlockSource(document.blocks(), document.locale(), templates));
    }

    private static Map<String, Object> parameters(ReportDocument document) {
        Locale locale = document.locale();
        Map<String, Object> values = new HashMap<>();
        values.put(JRParameter.REPORT_LOCALE, locale);
        values.put("accent", document.brand().accent());
        values.put("brand", document.brand().name());
        values.put("footer", Markup.text(document.footer()).plain());
        byte[] logo = document.brand().logo();
        String label = document.label();
        if (logo.length > 0) {
            values.put("logo", Logo.of(logo));
            label = document.brand().name() + " · " + label;
        }
        values.put("label", Markup.text(label).plain());
        String watermark = document.watermark();
        if (watermark != null) {
            values.put("watermark", Watermark.of(watermark, locale));
        }
        return values;
    }

    private byte[] export(ReportDocument document, JasperPrint print) throws JRException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 16);
        SimplePdfExporterConfiguration settings = new SimplePdfExporterConfiguration();
        settings.setMetadataTitle(document.title());
        settings.setMetadataAuthor(document.author());
        settings.setMetadataCreator("Parley");
        settings.setDisplayMetadataTitle(true);
        settings.setTagLanguage(document.locale().toLanguageTag());
        JRPdfExporter exporter = new JRPdfExporter(context);
        exporter.setConfiguration(settings);
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
        exporter.exportReport();
        return pdf.toByteArray();
    }
}
