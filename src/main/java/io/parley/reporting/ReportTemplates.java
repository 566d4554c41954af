package io.parley.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRDesignStyle;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import org.jspecify.annotations.Nullable;

/** The templates of the jar, each compiled once per language family and table layout, and kept. */
final class ReportTemplates {

    private final JasperReportsContext context;
    private final Map<Key, JasperReport> compiled = new ConcurrentHashMap<>();

    ReportTemplates(JasperReportsContext context) {
        this.context = context;
    }

    JasperReport document(Locale locale) {
        return named("document", locale);
    }

    JasperReport named(String template, Locale locale) {
        return compiled.computeIfAbsent(
                new Key(template, ReportFonts.setFor(locale), null), key -> compile(key, design -> {}));
    }

    JasperReport table(Locale locale, TableLayout layout) {
        return compiled.computeIfAbsent(
                new Key("table", ReportFonts.setFor(locale), layout), key -> compile(key, layout::applyTo));
    }

    private JasperReport compile(Key key, Consumer<JasperDesign> adapt) {
        try (InputStream in = ReportTemplates.class.getResourceAsStream("/reports/" + key.template() + ".jrxml")) {
            JasperDesign design = new JRXmlLoader(context).loadXML(Objects.requireNonNull(in, key.template()));
            style(design, "Base").setFontName(key.fontSet());
            adapt.accept(design);
            return JasperCompileManager.getInstance(context).compile(design);
        } catch (JRException e) {
            throw new IllegalStateException("The report template " + key.template() + " does not compile", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JRDesignStyle style(JasperDesign design, String name) {
        return (JRDesignStyle) Objects.requireNonNull(design.getStylesMap().get(name), name);
    }

    private record Key(
            String template, String fontSet, @Nullable TableLayout layout) {}
}
