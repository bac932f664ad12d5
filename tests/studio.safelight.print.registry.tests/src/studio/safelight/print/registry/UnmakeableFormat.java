package studio.safelight.print.registry;

/** Throws when it is made. */
public class UnmakeableFormat extends WordFormat {

	public UnmakeableFormat() {
		throw new IllegalStateException("not today");
	}
}
