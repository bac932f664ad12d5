package studio.safelight.exchange.internal.draft;

import org.eclipse.emf.ecore.EClass;

/** Another record, by the words that the file uses for it. */
public record Reference(EClass type, String text) {
}
