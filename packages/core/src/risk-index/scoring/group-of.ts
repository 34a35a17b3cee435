/** The group an informant belongs to; undefined where it is not known. */
export const groupOf = (label: string | undefined): string | undefined =>
  label === undefined || label === "" || label === "unknown" ? undefined : label;
