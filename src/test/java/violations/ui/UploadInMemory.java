package violations.ui;

import com.vaadin.flow.server.streams.InMemoryUploadHandler;

/** Breaks: uploads stream. */
record UploadInMemory(InMemoryUploadHandler handler) {}
