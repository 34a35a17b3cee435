import * as z from "zod";
import { LocalCode } from "../../kernel/local-code.ts";
import { ShareOfPeople } from "./share-of-people.ts";

const Team = z
  .strictObject({
    code: LocalCode.describe("The team's code."),
    channels: z.array(LocalCode).describe("The channels it stands behind."),
    women: z.int().min(0).describe("How many women work in it."),
    men: z.int().min(0).describe("How many men work in it."),
    trainedToHandle: ShareOfPeople.describe("Share trained to receive and handle complaints, 0 to 1."),
    knowsDutyToReport: ShareOfPeople.describe("Share told of, and bound by, the duty to report misconduct, 0 to 1."),
  })
  .describe("A team that handles complaints, as numbers.");

export const ComplaintsStaff = z
  .strictObject({
    teams: z.array(Team).max(500).describe("The teams that handle complaints."),
    complaintsWelcome: z.boolean().describe("True: staff were told that a complaint is no failure, and by management."),
    fewerIsATarget: z.boolean().describe("True: fewer complaints count as success somewhere; then people hide them."),
  })
  .describe("Who handles complaints, as numbers; nobody is named.");
/** Who handles complaints, as numbers; nobody is named. Source: IOM cash-based interventions manual 5.4, table 9. */
export type ComplaintsStaff = z.infer<typeof ComplaintsStaff>;
