package studio.safelight.exchange;

/**
 * A value that an import changes.
 *
 * @param field the name of the column, such as <code>postal-code</code>; for a line of an invoice with its position before it, such as
 *              <code>line 2 quantity</code>
 * @param from  the value until now, for the user; null where there is none
 * @param to    the value after it, for the user; null where there is none
 */
public record FieldChange(String field, String from, String to) {
}
