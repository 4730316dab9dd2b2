/**
 * Everything asked of a vision or language model, through LangChain4j: reading the shopper's item, choosing among the
 * candidates of this shop, answering questions, hearing what was said. Its wire forms and prompts stay in here, and
 * nothing of an answer leaves unchecked.
 *
 * <p>Enters item, the photo, the catalog's records and read interface, and coordination's records; session, staff and
 * the front door enter it.
 */
@NullMarked
package dev.awase.stylist;

import org.jspecify.annotations.NullMarked;
