/** What people call the records and fields of the model. */
package studio.safelight.model.labels;
