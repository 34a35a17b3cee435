import type { Permission } from "@answerable/core";

/** What a webhook may be for: each brings in what one kind of form collects. */
export const HOOKED: readonly Permission[] = ["import.incidents", "import.assessments", "import.feedback"];

export const isHooked = (permission: Permission): boolean => HOOKED.includes(permission);
