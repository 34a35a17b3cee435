import {
  actionSubject,
  advocacySubject,
  developmentSubject,
  factOfDevelopment,
  factsOfAction,
  factsOfAdvocacy,
} from "@answerable/core";
import { ok } from "neverthrow";
import { raiseForFacts } from "../promises/raise-owed.ts";
import { type Following, job } from "./job.ts";

const nothing: Following = { steps: [], slots: [] };

/** A development → the communities of its areas or project, and the public where it is suitable. */
export const wordOfDevelopments = job({
  module: "accountability",
  subject: developmentSubject,
  facts: ["recorded", "corrected"],
  leadsTo: "communities, and the public where it is suitable, are owed word",
  follow: async ({ stream, event }, ctx) =>
    event.type === "withdrawn" ? ok(nothing) : raiseForFacts([factOfDevelopment(stream, event.content)], ctx),
});

/** A step of advocacy → the communities it speaks for. */
export const wordOfAdvocacy = job({
  module: "accountability",
  subject: advocacySubject,
  facts: ["advocacy-launched", "advocacy-answered", "commitment-obtained", "commitment-looked-at"],
  leadsTo: "the communities it speaks for are owed word of each step",
  follow: async ({ stream, event, state }, ctx) =>
    state.status === "absent" ? ok(nothing) : raiseForFacts(factsOfAdvocacy(stream, state.content, event), ctx),
});

/** A corrective action done or dropped → the communities of its areas. */
export const wordOfActions = job({
  module: "accountability",
  subject: actionSubject,
  facts: ["action-done", "action-dropped"],
  leadsTo: "the communities where it changes something are owed word, or the reason why not",
  follow: async ({ stream, event, state }, ctx) =>
    state.status === "absent" ? ok(nothing) : raiseForFacts(factsOfAction(stream, state.content, event), ctx),
});
