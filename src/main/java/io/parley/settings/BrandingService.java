package io.parley.settings;

import io.parley.audit.AuditTrail;
import io.parley.common.ProblemException;
import io.parley.tenancy.Branding;
import io.parley.tenancy.TenantPermissions;
import io.parley.tenancy.TenantService;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the tenant shows itself to its clients. */
@Service
@Transactional
@PreAuthorize("hasAuthority('" + TenantPermissions.BRAND + "')")
public class BrandingService {

    private static final int LONGEST_NAME = 120;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    private final TenantService tenants;
    private final AuditTrail audit;

    BrandingService(TenantService tenants, AuditTrail audit) {
        this.tenants = tenants;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Branding branding() {
        return tenants.branding();
    }

    /**
     * @param accent {@code #rrggbb}
     * @throws ProblemException when the name is missing or too long, or the colour is none
     */
    public void rename(String name, String accent) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new ProblemException("settings.problem.name", LONGEST_NAME);
        }
        String colour = accent.strip().toLowerCase(Locale.ROOT);
        if (!COLOUR.matcher(colour).matches()) {
            throw new ProblemException("settings.problem.accent");
        }
        brand(stripped, colour, tenants.branding().logo());
    }

    /**
     * Takes a new logo.
     *
     * @param upload the file as it came, PNG or JPEG, at most 5 MB
     * @throws ProblemException saying what is wrong with the file
     */
    public void changeLogo(byte[] upload) {
        Branding present = tenants.branding();
        brand(present.name(), present.accent(), LogoImage.redraw(upload));
    }

    public void removeLogo() {
        Branding present = tenants.branding();
        brand(present.name(), present.accent(), null);
    }

    private void brand(String name, String accent, byte @Nullable [] logo) {
        tenants.brand(new Branding(name, accent, logo));
        audit.record("tenant.branded", accent);
    }
}
