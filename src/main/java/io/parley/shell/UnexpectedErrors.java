package io.parley.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import io.parley.common.NotFoundException;
import io.parley.common.ProblemException;
import io.parley.uikit.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** What a reader sees when a click ends in an exception nobody caught. */
final class UnexpectedErrors implements ErrorHandler {

    private final transient Incident incident;

    UnexpectedErrors(Incident incident) {
        this.incident = incident;
    }

    @Override
    public void error(ErrorEvent event) {
        ProblemException problem = problem(event.getThrowable());
        UI ui = UI.getCurrent();
        if (problem == null) {
            String id = incident.report(event.getThrowable());
            if (ui != null) {
                Notices.problem(ui.getTranslation("shell.error.notice", id));
            }
        } else if (ui != null) {
            Notices.problem(problem);
        }
    }

    private static @Nullable ProblemException problem(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return problem;
            }
            if (cause instanceof AccessDeniedException) {
                return new NotFoundException();
            }
        }
        return null;
    }
}
