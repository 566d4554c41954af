package io.parley.notifications;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's post: keeps the latest letters in memory for everybody to see. Exists only in the demo profile. */
@Component
@Profile("demo")
public class DemoMailbox implements MailCarrier {

    private static final int KEPT = 200;

    private final Deque<Letter> letters = new ArrayDeque<>();

    DemoMailbox() {}

    @Override
    public synchronized void carry(Letter letter) {
        letters.addFirst(letter);
        if (letters.size() > KEPT) {
            letters.removeLast();
        }
    }

    /** The latest letters first. */
    public synchronized List<Letter> letters() {
        return List.copyOf(letters);
    }
}
