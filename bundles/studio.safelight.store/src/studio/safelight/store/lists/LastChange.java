package studio.safelight.store.lists;

import java.time.LocalDateTime;

/**
 * Who last changed something of a record.
 *
 * @param author  the name that was logged in with
 * @param at      in the zone of the studio
 * @param created whether it is as it was when the record was made
 */
public record LastChange(String author, LocalDateTime at, boolean created) {
}
