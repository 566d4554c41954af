package io.parley.promises;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a promise.
 *
 * @param state {@code OPEN} takes an earlier step back
 * @param on the day of it
 * @param channel where the promise was made, if that is not known yet
 * @param document in which document it stands now; needed for {@code IN_WRITING}
 * @param page counted from 1
 * @param words the words of that document; needed for {@code IN_WRITING}
 * @param note for the consultancy only
 */
public record PromiseStepDraft(
        PromiseState state,
        LocalDate on,
        @Nullable PromiseChannel channel,
        @Nullable String document,
        @Nullable Integer page,
        @Nullable String words,
        @Nullable String note) {

    public static final int MAX_DOCUMENT = 255;
    public static final int MAX_WORDS = 4000;
    public static final int MAX_NOTE = 500;

    public static PromiseStepDraft asked(LocalDate on) {
        return new PromiseStepDraft(PromiseState.ASKED, on, null, null, null, null, null);
    }
}
