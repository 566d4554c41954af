/** The register of promises on the engagement page, with the questions for providers and the letter. */
@NullMarked
package io.parley.promises.ui;

import org.jspecify.annotations.NullMarked;
