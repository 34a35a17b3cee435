import { PostLevel, PostOffice } from "../../access/position.ts";
import type { ActorCode } from "../../kernel/actor-code.ts";
import type { LocalCode } from "../../kernel/local-code.ts";
import { setOf } from "../../kernel/set-of.ts";
import type { Post } from "../../mechanism/document/procedure.ts";

/** Who dealt with it, as it is kept: a code and a post, never more. */
export interface Handler {
  readonly actor: ActorCode;
  readonly post: Post["code"];
  readonly level: Post["level"];
  readonly office: Post["office"];
}

/** What a command says of whoever is to deal with it. Looked up outside; asked here, and not kept. */
export interface HandlerFacts extends Handler {
  readonly organisation: LocalCode;
  /** As the member of staff says; for the person's wish alone. */
  readonly sex: "woman" | "man" | "not-said";
  /** The sites, teams, partners or suppliers she or he works in; undefined: nobody has said. */
  readonly units: readonly string[] | undefined;
  /** Those above her or him, up to the top. */
  readonly supervisors: readonly ActorCode[];
}

/** Whether the first stands above the second: higher in level or office, and lower in neither. */
export const standsAbove = (first: Handler, second: Handler): boolean => {
  // both lists begin with the highest
  const level = PostLevel.options.indexOf(second.level) - PostLevel.options.indexOf(first.level);
  const office = PostOffice.options.indexOf(second.office) - PostOffice.options.indexOf(first.office);
  return level >= 0 && office >= 0 && level + office > 0;
};

/** What is kept of whoever deals with it. */
export const handlerOf = ({ actor, post, level, office }: HandlerFacts): Handler => ({ actor, post, level, office });

/** Codes under which no person acts. */
const NO_PERSON = setOf("system");

/** Whether a person acts; a rule may suggest a classification and never makes one. Source: practice C2. */
export const isPerson = (actor: ActorCode): boolean => !NO_PERSON.has(actor);

/** Whether two people decide: both are persons, and not the same one. Source: practice C6. */
export const isSecondPerson = (second: ActorCode, by: ActorCode): boolean =>
  second !== by && isPerson(second) && isPerson(by);
