import { type CaseCommand, type CaseContent, compareText, defaultResponsePolicy, type Instant } from "@answerable/core";
import type { Life } from "../case-year/life.ts";
import { yearPolicies } from "./year-documents.ts";

type Pin = CaseContent["rules"]["policy"];

/** Something that somebody enters about one case. */
export interface Entry {
  readonly id: string;
  /** When it stands there; never before what was entered about the case before. */
  readonly at: Instant;
  readonly command: CaseCommand;
}

const PINS: readonly Pin[] = [defaultResponsePolicy, ...yearPolicies].map(({ id, version }) => ({ id, version }));

/** The policy that a case is pinned to, drawn by its id; null: none was in force. */
export const pinOf = (id: string): Pin => PINS[Number.parseInt(id.slice(-3), 16) % (PINS.length + 1)] ?? null;

/** A command or an event of a case, with the policy of that case where it names one. */
export const pinned = <What extends object>(id: string, what: What): What => {
  if (!("content" in what)) return what;
  const content = what.content as CaseContent;
  return { ...what, content: { ...content, rules: { ...content.rules, policy: pinOf(id) } } };
};

/** Everything that is entered about the cases of a year, in the order in which it is. */
export const yearEntries = (lives: readonly Life[]): Entry[] =>
  lives
    .flatMap(({ id, asked }) => {
      let at = "" as Instant;
      return asked.map((command): Entry => {
        at = command.at > at ? command.at : at;
        return { id, at, command: pinned(id, command) };
      });
    })
    .toSorted((a, b) => compareText(a.at, b.at));
