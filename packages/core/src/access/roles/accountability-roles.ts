import type { Role } from "../role.ts";
import { bare, besides, meetingPeople } from "./building-roles.ts";
import {
  BEHIND_RECEIPTS,
  CASE_ANSWERING,
  CASE_DESK,
  CASE_FORWARDING,
  CASE_HANDLING,
  CASE_INTAKE,
  CASE_READING,
  CASE_WORD,
  CASES_OF_OWN_AREAS,
  FEEDBACK_IMPORT,
  GBV_TALLY,
  IMPORTED_CASES_OF_OWN_AREAS,
  OF_THE_BODY,
  PROVING,
  SEES_REHEARSALS,
  SENSITIVE_CASES,
} from "./case-permissions.ts";
import { MENDING, SEES_DROPPED } from "./keeping-permissions.ts";
import {
  ACTIONS,
  LEDGER,
  LEDGER_OF_OWN_AREAS,
  SEES_WHAT_CAME_OF_IT,
  SENSITIVE_LEDGER_OF_OWN_AREAS,
  WHAT_CAME_OF_IT,
} from "./ledger-permissions.ts";
import { PERSON } from "./people-permissions.ts";

/** Sits at the desk: takes complaints and questions down, and gives word. */
export const CFM_OPERATOR: Role = besides(
  meetingPeople("cfm-operator", "Complaint and feedback operator", "Opérateur du mécanisme de plainte et de retour"),
  [
    ...LEDGER,
    ...WHAT_CAME_OF_IT,
    ...CASE_INTAKE,
    ...CASE_READING,
    ...CASE_WORD,
    ...CASE_DESK,
    ...GBV_TALLY,
    ...FEEDBACK_IMPORT,
  ],
  {
    ...{ ...LEDGER_OF_OWN_AREAS, ...SEES_WHAT_CAME_OF_IT, ...CASES_OF_OWN_AREAS, ...SEES_REHEARSALS },
    ...IMPORTED_CASES_OF_OWN_AREAS,
    corrective_action: "own-areas",
  },
);

/** Answers cases, and takes them down as the desk does. */
export const CASE_HANDLER: Role = besides(
  meetingPeople("case-handler", "Case handler", "Gestionnaire de cas"),
  [
    ...[...LEDGER, ...WHAT_CAME_OF_IT, ...ACTIONS, "actions.read-text", "actions.recurrences"],
    ...[...CASE_INTAKE, ...CASE_READING, ...CASE_WORD, ...CASE_DESK, ...CASE_HANDLING, ...GBV_TALLY, ...PERSON],
    "cases.measures",
  ],
  {
    ...{ ...LEDGER_OF_OWN_AREAS, ...SEES_WHAT_CAME_OF_IT, ...CASES_OF_OWN_AREAS, ...SEES_REHEARSALS },
    corrective_action: "own-areas",
  },
);

/** Answers anew what somebody would not accept. */
export const APPEAL_DECIDER: Role = besides(
  meetingPeople("appeal-decider", "Decides appeals", "Décide des recours"),
  [...CASE_READING, ...CASE_ANSWERING, "cases.interim", "cases.contact", "due.list", ...ACTIONS, ...WHAT_CAME_OF_IT],
  { ...CASES_OF_OWN_AREAS, ...SEES_WHAT_CAME_OF_IT, corrective_action: "own-areas" },
);

/** Hands sensitive complaints on to the body, and supports the person meanwhile. */
export const SENSITIVE_FOCAL_POINT: Role = besides(
  meetingPeople("sensitive-focal-point", "Focal point for sensitive complaints", "Point focal des plaintes sensibles"),
  [
    ...[...LEDGER, ...CASE_READING, ...CASE_WORD, "cases.learn-about", "cases.lodge-sensitive", ...BEHIND_RECEIPTS],
    ...[...CASE_FORWARDING, ...PROVING, "rehearsals.ask", ...PERSON],
    // what may be of a sensitive matter is let go by nobody else
    ...[...MENDING, "deliveries.dead", "deliveries.dropped"],
  ],
  { ...LEDGER_OF_OWN_AREAS, ...SENSITIVE_LEDGER_OF_OWN_AREAS, ...SENSITIVE_CASES, ...SEES_REHEARSALS, ...SEES_DROPPED },
);

/** Opens what is sealed to it, and says what became of it. */
export const INVESTIGATING_BODY: Role = besides(
  bare("investigating-body", "Investigating body", "Organe d'enquête"),
  // what nobody opened in a day goes to its deputy, who finds it there (W7)
  [...OF_THE_BODY, "cases.list", "cases.show", "due.list", ...PROVING],
  { ...SENSITIVE_CASES, ...SEES_REHEARSALS },
);
