/**
 * From the accepted offer to the signature: the paper a provider sends is read clause by clause against the offer it should
 * put down (domain.md §12), what is worse is mended or waived with a reason, and then it may be signed.
 */
@NullMarked
package io.parley.contracts.signing;

import org.jspecify.annotations.NullMarked;
