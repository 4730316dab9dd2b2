package dev.awase.staff.tagging;

import java.util.List;

/** What was proposed and not settled, while another page is looked at: asking again would cost again. */
public final class TaggingMemory {
    List<Proposal> proposals = List.of();
}
