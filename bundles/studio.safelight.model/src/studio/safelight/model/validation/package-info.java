/** Checks records against what the model says of them, before they are saved and while they are edited. */
package studio.safelight.model.validation;
