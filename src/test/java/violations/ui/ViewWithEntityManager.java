package violations.ui;

import jakarta.persistence.EntityManager;

/** Breaks: views do not touch persistence. */
record ViewWithEntityManager(EntityManager entityManager) {}
