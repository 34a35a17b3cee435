import { ActorCode } from "../kernel/actor-code.ts";
import type { Actor } from "./actor.ts";
import type { Role } from "./role.ts";

/** What anybody may do without being known: take a matter to the desk, and come back to it with its receipt. */
const publicRole: Role = {
  code: "public",
  label: { en: "Anybody, without being known", fr: "Toute personne, sans être connue" },
  permissions: ["cases.lodge", "cases.status", "cases.add-information"],
  // a matter may be taken in for any area; no permission to read one goes with it
  sees: { case: "all" },
  hides: {},
};

/** Who acts where nobody said who she or he is. No member of staff is called so. Source: issue "The HTTP app". */
export const publicActor: Actor = {
  code: ActorCode.parse("anonymous"),
  roles: [publicRole],
  areas: "whole-operation",
  units: [],
};
