package io.parley.uikit;

import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import io.parley.common.NotFoundException;
import io.parley.testing.TestFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files leave so that no browser runs what somebody hid in them. */
class FileStreamTest {

    private final VaadinResponse response = mock(VaadinResponse.class);
    private final DownloadEvent event =
            new DownloadEvent(mock(VaadinRequest.class), response, mock(VaadinSession.class), new Element("a"));

    @BeforeEach
    void openResponse() throws IOException {
        when(response.getOutputStream()).thenReturn(OutputStream.nullOutputStream());
    }

    @Test
    void aFileThatIsAlsoAPageIsOnlyEverSaved() throws IOException {
        byte[] polyglot = TestFiles.hostile("polyglot.pdf");

        FileStream.download(() -> new ServedFile(
                        "a\"; x=\r\n.html.pdf", "application/pdf", polyglot.length, new ByteArrayInputStream(polyglot)))
                .handleDownloadRequest(event);

        verify(response).setContentType("application/pdf");
        verify(response).setHeader("X-Content-Type-Options", "nosniff");
        verify(response).setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        verify(response).setHeader(eq("Content-Disposition"), startsWith("attachment;"));
        verify(response, never()).setHeader(eq("Content-Disposition"), contains("\n"));
    }

    @Test
    void whoMayNotHaveItLearnsOnlyThatNothingIsThere() throws IOException {
        FileStream.download(() -> {
                    throw new NotFoundException();
                })
                .handleDownloadRequest(event);

        verify(response).sendError(404, "Not found");
        verify(response, never()).setHeader(anyString(), anyString());
        verify(response, never()).setStatus(anyInt());
    }
}
