package io.parley.outages.ui;

import io.parley.outages.complaints.ComplaintLetterService;
import io.parley.outages.complaints.ComplaintService;

/** What the card of complaints asks. */
@org.springframework.stereotype.Component
record ComplaintDesk(ComplaintService complaints, ComplaintLetterService letters) {}
