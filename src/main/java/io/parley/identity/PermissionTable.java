package io.parley.identity;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** What all modules together grant to each role. */
@Component
class PermissionTable {

    private final Map<Role, Set<String>> granted = new EnumMap<>(Role.class);

    PermissionTable(List<RolePermissions> modules) {
        for (RolePermissions module : modules) {
            module.grants()
                    .forEach((role, permissions) -> granted.computeIfAbsent(role, any -> new TreeSet<>())
                            .addAll(permissions));
        }
    }

    Set<String> of(Role role) {
        return Set.copyOf(granted.getOrDefault(role, Set.of()));
    }

    /** The system may do for a tenant whatever any of its people may, and what {@link IdentityPermissions#SYSTEM} names. */
    Set<String> ofSystem() {
        return granted.entrySet().stream()
                .filter(entry -> entry.getKey() != Role.OPERATOR)
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream)
                .collect(Collectors.collectingAndThen(Collectors.toSet(), all -> {
                    all.add(IdentityPermissions.SYSTEM);
                    return Set.copyOf(all);
                }));
    }

    /** What an operator may, and what {@link IdentityPermissions#SYSTEM} names: start-up work outside any tenant. */
    Set<String> ofSystemOperator() {
        Set<String> all = new TreeSet<>(of(Role.OPERATOR));
        all.add(IdentityPermissions.SYSTEM);
        return Set.copyOf(all);
    }

    /** Permissions for services, the role for routes. */
    static List<GrantedAuthority> authorities(Actor actor) {
        return Stream.concat(Stream.of("ROLE_" + actor.role().name()), actor.permissions().stream())
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }
}
