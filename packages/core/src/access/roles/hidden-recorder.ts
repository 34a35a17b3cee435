import type { Role } from "../role.ts";

/** Who recorded what is for those who supervise recorders; the alleged actor stands in no row at all. */
export const HIDES_RECORDER: Role["hides"] = {
  incident: ["recorder"],
  violation: ["recorder"],
  alert: ["recorder"],
  alert_violation: ["recorder"],
  assessment: ["recorder"],
  expectation: ["recorder"],
  promise: ["recorder"],
  owed: ["recorder"],
  case: ["recorder", "handler"],
};
