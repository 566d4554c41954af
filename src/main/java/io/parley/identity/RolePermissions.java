package io.parley.identity;

import java.util.Map;
import java.util.Set;

/** A module's answer to "which role may do what of yours"; each module has one package-private {@code @Component}. */
@FunctionalInterface
public interface RolePermissions {

    /** Permission strings, such as {@code "quote:read"}, by role; a role that is missing is granted nothing. */
    Map<Role, Set<String>> grants();
}
