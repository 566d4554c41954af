package io.parley.outages.complaints;

/** Days that a complaint waits for. */
enum ComplaintDue {
    /** By then the answer must be there. */
    RESPONSE,
    /** By then a formal complaint keeps the date of this one. */
    FORMAL
}
