/**
 * Reads how a contract ends and under whose law it stands: notice, fees for leaving by sentence and by table, favours taken
 * back, equipment returned.
 */
@NullMarked
package io.parley.documents.clauses.structure.contract;

import org.jspecify.annotations.NullMarked;
