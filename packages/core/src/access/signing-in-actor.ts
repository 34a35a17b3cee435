import { ActorCode } from "../kernel/actor-code.ts";
import type { Actor } from "./actor.ts";
import type { Role } from "./role.ts";

/** What somebody does who is about to say who she or he is. */
const signingInRole: Role = {
  code: "signing-in",
  label: { en: "Somebody signing in", fr: "Quelqu'un qui se connecte" },
  permissions: ["accounts.sign-in", "accounts.accept"],
  // any account may be signed in to; no permission to list or show one goes with it
  sees: { account: "all", token: "all" },
  hides: {},
};

/** Who acts until it is known who it is; no member of staff is called so. */
export const signingInActor: Actor = {
  code: ActorCode.parse("signing-in"),
  roles: [signingInRole],
  areas: [],
  units: [],
};
