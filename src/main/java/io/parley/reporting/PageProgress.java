package io.parley.reporting;

import java.util.function.IntConsumer;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.fill.FillListener;

/** Counts pages while they are set. */
record PageProgress(IntConsumer progress) implements FillListener {

    @Override
    public void pageGenerated(JasperPrint print, int pageIndex) {
        progress.accept(pageIndex + 1);
    }

    @Override
    public void pageUpdated(JasperPrint print, int pageIndex) {
        // A page that got its total number of pages is no new page.
    }
}
