package violations;

import org.springframework.stereotype.Service;

/** Breaks: services hold no state. */
@Service
class ServiceWithState {

    int count;
}
