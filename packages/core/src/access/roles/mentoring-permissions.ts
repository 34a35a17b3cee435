import type { Role } from "../role.ts";

/** What mentor and facilitator keep between them. */
export const MENTORING = [
  ...["mentoring.begin", "mentoring.plan", "mentoring.hold", "mentoring.drop", "mentoring.dilemma"],
  ...["mentoring.liaise", "mentoring.end", "mentoring.list", "mentoring.show", "mentoring.read-text"],
  ...["mentoring.contacts", "mentoring.questions", "mentoring.settings"],
];
/** What is planned and not held yet is told to the mentor who asks, and to nobody else. Source: practice W2. */
export const NOT_YET_HELD = ["mentoring.not-yet-held"];
/** A pair is seen by the two of it, whatever areas and roles others have. Source: practice M8. */
export const SEES_OWN_PAIRS: Role["sees"] = { mentoring: "accompanied" };

/** That contact is kept, and nothing else. Source: practice M8. */
export const CONTACT_KEPT = ["mentoring.kept", "mentoring.questions", "mentoring.settings"];
export const SEES_MANAGED_PAIRS: Role["sees"] = { mentoring: "line-managed" };

/** The journal of meetings with government, other organisations and our own. */
export const JOURNAL = [
  ...["journal.write", "journal.correct", "journal.note-kept", "journal.note-reminded", "journal.withdraw"],
  ...["journal.list", "journal.show", "journal.read-text", "journal.standing"],
];
/** A sensitive entry is read by who wrote it alone. Source: practice M9. */
export const SEES_JOURNAL: Role["sees"] = { journal: "own-areas", sensitive_journal: "own-records" };
