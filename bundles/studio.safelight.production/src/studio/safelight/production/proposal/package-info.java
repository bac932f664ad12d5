/** Which production orders an invoice needs: who makes what, and why something is not ordered. */
package studio.safelight.production.proposal;
