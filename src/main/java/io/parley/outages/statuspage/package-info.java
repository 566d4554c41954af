/**
 * Reads the words of a provider's public status page, in English and Chinese, as they are copied from a browser: what it
 * says began when, ended when, and where it leaves a question. Pure: nothing is stored here, and nothing is guessed in silence.
 */
@NullMarked
package io.parley.outages.statuspage;

import org.jspecify.annotations.NullMarked;
