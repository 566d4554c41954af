package violations;

import org.springframework.stereotype.Service;

/** Breaks: service methods are authorised. */
@Service
class UnguardedService {

    public int open() {
        return 1;
    }
}
