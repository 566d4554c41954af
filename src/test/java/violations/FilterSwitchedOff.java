package violations;

import org.hibernate.Session;

/** Breaks: no way round Hibernate's filters. */
class FilterSwitchedOff {

    void open(Session session) {
        session.disableFilter("client");
    }
}
