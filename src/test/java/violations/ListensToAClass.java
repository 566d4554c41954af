package violations;

import org.springframework.context.event.EventListener;

/** Breaks: events are records. */
class ListensToAClass {

    @EventListener
    void on(QuoteHelper event) {}
}
