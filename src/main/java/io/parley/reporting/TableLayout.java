package io.parley.reporting;

import io.parley.reporting.ReportTable.Align;
import io.parley.reporting.ReportTable.Column;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRChild;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;

/**
 * Where the columns of a table stand. A template has eight columns; a layout moves them and takes away those not needed, so
 * a table of three offers and one of five look equally at home. Few layouts exist, each is compiled once.
 */
record TableLayout(List<Column> columns, boolean withHead, boolean dense) {

    private static final int PAGE_WIDTH = 505;
    private static final int GAP = 10;
    private static final float DENSE_SIZE = 8.2f;

    static TableLayout of(ReportTable table) {
        return new TableLayout(table.columns(), !table.head().isEmpty(), table.dense());
    }

    void applyTo(JasperDesign design) {
        if (dense) {
            ReportTemplates.style(design, "Cell").setFontSize(DENSE_SIZE);
            ReportTemplates.style(design, "Sum").setFontSize(DENSE_SIZE);
        }
        if (withHead) {
            place((JRDesignBand) design.getColumnHeader());
        } else {
            design.setColumnHeader(null);
        }
        for (JRBand band : design.getDetailSection().getBands()) {
            place((JRDesignBand) band);
        }
    }

    private void place(JRDesignBand band) {
        int[] edges = edges();
        for (JRChild child : new ArrayList<>(band.getChildren())) {
            if (child instanceof JRDesignTextField field && field.getKey() != null) {
                int index = field.getKey().charAt(1) - '0';
                if (index >= columns.size()) {
                    band.removeElement((JRDesignElement) field);
                } else {
                    boolean last = index == columns.size() - 1;
                    field.setX(edges[index]);
                    field.setWidth(edges[index + 1] - edges[index] - (last ? 0 : GAP));
                    field.setHorizontalTextAlign(
                            columns.get(index).align() == Align.RIGHT
                                    ? HorizontalTextAlignEnum.RIGHT
                                    : HorizontalTextAlignEnum.LEFT);
                }
            }
        }
    }

    private int[] edges() {
        int sum = columns.stream().mapToInt(Column::weight).sum();
        int[] edges = new int[columns.size() + 1];
        int before = 0;
        for (int i = 0; i < columns.size(); i++) {
            edges[i] = before * PAGE_WIDTH / sum;
            before += columns.get(i).weight();
        }
        edges[columns.size()] = PAGE_WIDTH;
        return edges;
    }
}
