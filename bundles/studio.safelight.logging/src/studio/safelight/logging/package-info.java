/**
 * Hands what libraries log through SLF4J to the platform's log, so that there is one. Its file takes their errors only:
 * what a library warns of concerns those who build Safelight, who may listen to the log service. As a fragment of SLF4J this needs
 * no service loader, which would cost a third of a second at every start.
 */
package studio.safelight.logging;
