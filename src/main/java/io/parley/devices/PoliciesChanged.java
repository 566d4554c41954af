package io.parley.devices;

/** A policy came, changed or went: stored ends of warranty are to be worked out anew. */
record PoliciesChanged() {}
