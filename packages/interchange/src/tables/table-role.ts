/**
 * Whose table it is, told from its header. `odk` and `odk-repeat` are written by ODK Central and Briefcase;
 * `kobo-repeat` is a repeat's sheet in an export of Kobo's; `plain` is everything else, Kobo's submissions among it.
 */
export type TableRole = "plain" | "kobo-repeat" | "odk" | "odk-repeat";

/** Source: ODK Central API, CSV export; KoboToolbox, exports with repeating groups. */
export const tableRole = (keys: readonly (string | undefined)[]): TableRole => {
  const has = (key: string): boolean => keys.includes(key);
  if (has("PARENT_KEY") && has("KEY")) return "odk-repeat";
  if (has("KEY") && (has("SubmissionDate") || has("meta-instanceID") || has("meta/instanceID"))) return "odk";
  return has("_parent_index") && has("_parent_table_name") ? "kobo-repeat" : "plain";
};
