package violations;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

/** Breaks: no field injection. */
class FieldInjection {

    @Autowired
    Clock clock = Clock.systemUTC();
}
