package io.parley.reporting;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.UUID;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

/** A picture drawn straight onto the page, as lines and shapes, so that it stays sharp and small. */
final class Drawing implements Renderable, Graphics2DRenderable {

    private static final long serialVersionUID = 1L;

    private final String id = UUID.randomUUID().toString();
    private final transient Painter painter;

    Drawing(Painter painter) {
        this.painter = painter;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D canvas, Rectangle2D area) {
        painter.paint(canvas, area);
    }

    /** Draws into an area measured in points. */
    interface Painter {
        void paint(Graphics2D canvas, Rectangle2D area);
    }
}
