package io.parley.claims.ui;

import io.parley.claims.ClaimLetterService;
import io.parley.claims.WarrantyClaimService;
import io.parley.documents.UploadGateway;
import io.parley.documents.spi.DocumentPanels;
import java.time.LocalDate;
import java.time.ZoneId;

/** What one works with at a client's claims. @param today in the client's zone */
record ClaimDesk(
        WarrantyClaimService claims,
        ClaimLetterService letters,
        UploadGateway gateway,
        DocumentPanels documents,
        ZoneId zone,
        LocalDate today) {}
