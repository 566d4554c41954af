package io.parley.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import io.parley.briefs.BriefFile;
import io.parley.briefs.BriefId;
import io.parley.briefs.ReleasedBriefService;
import io.parley.uikit.FileStream;
import io.parley.uikit.ServedFile;

/** Leads to a released brief's file. */
final class BriefDownload extends Composite<Anchor> {

    BriefDownload(String text, ReleasedBriefService released, BriefId brief) {
        getContent().setText(text);
        getContent().setHref(FileStream.download(() -> served(released.open(brief))));
        getContent().addClassName("pl-download");
        getContent().setId("download-" + brief);
    }

    private static ServedFile served(BriefFile file) {
        return ServedFile.pdf(file.fileName(), file.pdf());
    }
}
