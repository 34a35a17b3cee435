import { compareText } from "@answerable/core";
import { armor, Encrypter } from "age-encryption";
import { type HeardDeadline, harmOf } from "./heard-deadlines.ts";

/** Lists come in steps of so many bytes: how long a file is says nothing of what stands in it. */
const STEP_BYTES = 4096;

/** `due.list` is looked at with `answerable due list`. */
const commandOf = (permission: string): string => `answerable ${permission.replace(".", " ")}`;

const lineOf = ({ event, subject, rule }: HeardDeadline): string =>
  [event.dueAt, event.kind, subject, event.record, commandOf(rule.listedUnder)].join("\t");

/** Alarms first, then what was overdue before anybody could know; in each, soonest harm first. Source: practice W5. */
const bySoonestHarm = (a: HeardDeadline, b: HeardDeadline): number =>
  compareText(a.event.telling, b.event.telling) || harmOf(a) - harmOf(b) || compareText(a.event.dueAt, b.event.dueAt);

/** The list in clear: moments, codes and ids, a line each, and spaces up to a full step. */
export const listText = (matters: readonly HeardDeadline[]): string => {
  const lines = ["due\twhat\tof\tid\tlook with", ...matters.toSorted(bySoonestHarm).map(lineOf)];
  const text = `${lines.join("\n")}\n`;
  return text.padEnd(Math.ceil(text.length / STEP_BYTES) * STEP_BYTES);
};

/** The list as a file that one age key opens, and nobody on the way; undefined: it is no key that can be sealed to. */
export const sealedList = async (matters: readonly HeardDeadline[], recipient: string): Promise<string | undefined> => {
  const age = new Encrypter();
  try {
    age.addRecipient(recipient);
  } catch {
    return undefined;
  }
  return armor.encode(await age.encrypt(listText(matters)));
};
