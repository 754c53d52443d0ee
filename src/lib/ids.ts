/** The shape of an id: lower-case ASCII words joined by hyphens. */
export const idPattern = /^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
