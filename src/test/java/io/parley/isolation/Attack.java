package io.parley.isolation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaDelete;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.CriteriaUpdate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.support.SimpleJpaRepository;

/**
 * One way to get at a row that is not one's own.
 *
 * @param reads whether it shows something: then it must find the row when its owner does it, or it proves nothing
 */
record Attack(String name, boolean reads, Attempt attempt) {

    /** @return what was reached; null, zero or empty when nothing */
    @FunctionalInterface
    interface Attempt {
        @Nullable
        Object run(EntityManager em, Target<?> target);
    }

    /**
     * @param entity name in queries
     * @param version name of the attribute every entity has and any attacker would like to set
     * @param owner tenant of the row
     * @param detached the row as its owner once loaded it
     */
    record Target<T>(Class<T> type, String entity, String version, UUID id, UUID owner, UUID attacker, T detached) {

        String fill(String query) {
            return query.replace("{entity}", entity).replace("{version}", version);
        }

        SimpleJpaRepository<T, UUID> repository(EntityManager em) {
            return new SimpleJpaRepository<>(type, em);
        }
    }

    static List<Attack> all() {
        List<Attack> attacks = new ArrayList<>();
        reads(attacks);
        queries(attacks);
        writes(attacks);
        return attacks;
    }

    private static void reads(List<Attack> attacks) {
        read(attacks, "find", (em, target) -> em.find(target.type(), target.id()));
        read(
                attacks,
                "find with lock",
                (em, target) -> em.find(target.type(), target.id(), LockModeType.PESSIMISTIC_WRITE));
        read(
                attacks,
                "load several",
                (em, target) -> em.unwrap(Session.class)
                        .findMultiple(target.type(), List.of(target.id()))
                        .getFirst());
        read(attacks, "getReference", (em, target) -> {
            Object reference = em.getReference(target.type(), target.id());
            Hibernate.initialize(reference);
            return reference;
        });
        read(
                attacks,
                "repository findById",
                (em, target) -> target.repository(em).findById(target.id()).orElse(null));
        read(
                attacks,
                "repository findAll",
                (em, target) -> target.repository(em).findAll());
        read(
                attacks,
                "repository findAllById",
                (em, target) -> target.repository(em).findAllById(List.of(target.id())));
        read(
                attacks,
                "repository existsById",
                (em, target) -> target.repository(em).existsById(target.id()));
        read(attacks, "repository count", (em, target) -> target.repository(em).count());
    }

    private static void queries(List<Attack> attacks) {
        hql(attacks, "query by id", "from {entity} e where e.id = :id");
        hql(attacks, "query or 1 = 1", "from {entity} e where e.id = :id or 1 = 1");
        hql(attacks, "projection", "select e.id from {entity} e where e.id = :id");
        hql(attacks, "tuple", "select e.id, e.{version} from {entity} e where e.id = :id");
        hql(attacks, "count", "select count(e) from {entity} e where e.id = :id");
        hql(attacks, "aggregate", "select count(distinct e.id) from {entity} e where e.id = :id");
        hql(
                attacks,
                "exists",
                "select count(t) from Tenant t where exists (select 1 from {entity} e where e.id = :id)");
        hql(attacks, "in subquery", "from {entity} o where o.id in (select e.id from {entity} e where e.id = :id)");
        hql(attacks, "cross join", "select e.id from Tenant t, {entity} e where e.id = :id");
        read(
                attacks,
                "query with the owner's tenant",
                (em, target) -> em.createQuery(
                                "select e.id from " + target.entity() + " e where e.tenantId = :owner and e.id = :id")
                        .setParameter("owner", target.owner())
                        .setParameter("id", target.id())
                        .getResultList());
        read(attacks, "criteria", (em, target) -> criteria(em, target, target.type()));
        read(attacks, "criteria projection", Attack::criteriaIds);
    }

    private static void writes(List<Attack> attacks) {
        change(attacks, "update", "update {entity} e set e.{version} = 77 where e.id = :id");
        change(attacks, "update or 1 = 1", "update {entity} e set e.{version} = 77 where e.id = :id or 1 = 1");
        change(attacks, "delete", "delete from {entity} e where e.id = :id");
        change(attacks, "delete or 1 = 1", "delete from {entity} e where e.id = :id or 1 = 1");
        write(
                attacks,
                "update with the owner's tenant",
                (em, target) -> em.createQuery(
                                target.fill("update {entity} e set e.{version} = 77 where e.tenantId = :owner"))
                        .setParameter("owner", target.owner())
                        .executeUpdate());
        write(
                attacks,
                "take over by update",
                (em, target) -> em.createQuery(
                                target.fill("update {entity} e set e.tenantId = :attacker where e.id = :id"))
                        .setParameter("attacker", target.attacker())
                        .setParameter("id", target.id())
                        .executeUpdate());
        write(
                attacks,
                "delete with the owner's tenant",
                (em, target) -> em.createQuery(target.fill("delete from {entity} e where e.tenantId = :owner"))
                        .setParameter("owner", target.owner())
                        .executeUpdate());
        write(attacks, "criteria update", Attack::criteriaUpdate);
        write(attacks, "criteria delete", Attack::criteriaDelete);
        write(attacks, "merge detached", (em, target) -> {
            em.merge(target.detached());
            em.flush();
            return null;
        });
        write(attacks, "merge detached and touch", (em, target) -> {
            em.lock(em.merge(target.detached()), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
            em.flush();
            return null;
        });
        write(attacks, "remove reference", (em, target) -> {
            em.remove(em.getReference(target.type(), target.id()));
            em.flush();
            return null;
        });
        write(attacks, "remove merged", (em, target) -> {
            em.remove(em.merge(target.detached()));
            em.flush();
            return null;
        });
        write(attacks, "persist detached", (em, target) -> {
            em.persist(target.detached());
            em.flush();
            return null;
        });
        write(attacks, "refresh detached", (em, target) -> {
            em.refresh(target.detached());
            return null;
        });
        write(attacks, "repository save", (em, target) -> {
            save(em, target);
            em.flush();
            return null;
        });
        write(attacks, "repository deleteById", (em, target) -> {
            target.repository(em).deleteById(target.id());
            em.flush();
            return null;
        });
        write(attacks, "repository delete in batch", (em, target) -> {
            target.repository(em).deleteAllByIdInBatch(List.of(target.id()));
            return null;
        });
        write(attacks, "repository delete all", (em, target) -> {
            target.repository(em).deleteAllInBatch();
            return null;
        });
    }

    private static void read(List<Attack> attacks, String name, Attempt attempt) {
        attacks.add(new Attack(name, true, attempt));
    }

    private static void write(List<Attack> attacks, String name, Attempt attempt) {
        attacks.add(new Attack(name, false, attempt));
    }

    private static void hql(List<Attack> attacks, String name, String query) {
        read(
                attacks,
                name,
                (em, target) -> em.createQuery(target.fill(query), Object.class)
                        .setParameter("id", target.id())
                        .getResultList());
    }

    private static void change(List<Attack> attacks, String name, String statement) {
        write(
                attacks,
                name,
                (em, target) -> em.createQuery(target.fill(statement))
                        .setParameter("id", target.id())
                        .executeUpdate());
    }

    private static <T> Object criteria(EntityManager em, Target<?> target, Class<T> type) {
        CriteriaQuery<T> query = em.getCriteriaBuilder().createQuery(type);
        Root<T> root = query.from(type);
        query.where(em.getCriteriaBuilder().equal(root.get("id"), target.id()));
        return em.createQuery(query).getResultList();
    }

    private static Object criteriaIds(EntityManager em, Target<?> target) {
        CriteriaBuilder builder = em.getCriteriaBuilder();
        CriteriaQuery<UUID> query = builder.createQuery(UUID.class);
        Root<?> root = query.from(target.type());
        query.select(root.get("id")).where(builder.isNotNull(root.get(target.version())));
        return em.createQuery(query).getResultList();
    }

    private static <T> Object criteriaUpdate(EntityManager em, Target<T> target) {
        CriteriaBuilder builder = em.getCriteriaBuilder();
        CriteriaUpdate<T> update = builder.createCriteriaUpdate(target.type());
        Root<T> root = update.from(target.type());
        update.set(target.version(), 77L).where(builder.equal(root.get("id"), target.id()));
        return em.createQuery(update).executeUpdate();
    }

    private static <T> Object criteriaDelete(EntityManager em, Target<T> target) {
        CriteriaBuilder builder = em.getCriteriaBuilder();
        CriteriaDelete<T> delete = builder.createCriteriaDelete(target.type());
        Root<T> root = delete.from(target.type());
        delete.where(builder.equal(root.get("id"), target.id()));
        return em.createQuery(delete).executeUpdate();
    }

    private static <T> void save(EntityManager em, Target<T> target) {
        target.repository(em).save(target.detached());
    }
}
