import type { Uuid } from "../../kernel/uuid.ts";
import { slotsIn } from "../kept/slots-in.ts";
import type { Meeting } from "../participation/meeting.ts";
import type { Plan } from "../plan/plan-content.ts";

/** Where a meeting's words lie. */
export const slotsOfMeeting = ({ note }: Meeting): Uuid[] => slotsIn([note]);

/** Where a plan's words lie. */
export const slotsOfPlan = ({ words, steps, agreements }: Plan): Uuid[] =>
  slotsIn([words, ...steps.map(({ what }) => what), ...agreements.map(({ what }) => what)]);
