import { as, type CommandLines, made, type Place } from "./command-line.ts";

const MENTOR = "mentor-01";
const PAIR = ["--mentor", MENTOR, "--facilitator", "facilitator-01"];
const ENTRY = JSON.stringify({
  ...{ on: "2025-01-10", area: "ML0505", with: "government", points: "Le budget n'est pas voté." },
  agreed: [{ code: "school-roof", of: "government", what: "Réparer le toit." }],
});

/** A mentor and a facilitator, and the journal. */
export const mentoringCommandLines = (place: () => Place): CommandLines => {
  const answerable: Place["answerable"] = (args, stdin) => place().answerable(args, stdin);
  const begun = (): Promise<string> => made(answerable, MENTOR, "mentoring", "begin", ...PAIR);
  const asked = (verb: string, id: string, ...more: string[]) => as(MENTOR, "mentoring", verb, id, ...more);
  /** A pair, and what the answer names beside it. */
  const noted = async (about: string, verb: string, ...more: string[]): Promise<readonly [string, string]> => {
    const id = await begun();
    const typed = verb === "dilemma" ? JSON.stringify({ words: "Que dire aux chefs ?" }) : undefined;
    const { out } = await answerable(asked(verb, id, ...more, "--format", "json"), typed);
    return [id, (JSON.parse(out) as Record<string, string>)[about] ?? ""];
  };
  const written = async (): Promise<string> => {
    const line = as(MENTOR, "journal", "write", "--input", "-", "--format", "json");
    return (JSON.parse((await answerable(line, ENTRY)).out) as { id: string }).id;
  };
  const ofEntry = async (verb: string, ...more: string[]) => as(MENTOR, "journal", verb, await written(), ...more);
  const opening = ["--purpose", "accompanying"];
  return {
    "mentoring.begin": async () => [as(MENTOR, "mentoring", "begin", ...PAIR, "--line-manager", "manager-01")],
    "mentoring.plan": async () => [asked("plan", await begun(), "field-visit", "--on", "2025-02-01")],
    "mentoring.hold": async () => {
      const [id, contact] = await noted("contact", "plan", "talk", "--on", "2025-01-05");
      const notes = JSON.stringify({ coaching: "Laisser parler.", tried: "Parler à part.", cameOfIt: "helped" });
      return [asked("hold", id, "--contact", contact, "--input", "-"), notes];
    },
    "mentoring.drop": async () => {
      const [id, contact] = await noted("contact", "plan", "talk", "--on", "2025-01-05");
      return [asked("drop", id, contact)];
    },
    "mentoring.dilemma": async () => {
      const [id, dilemma] = await noted("dilemma", "dilemma", "--input", "-");
      return [asked("dilemma", id, "--dilemma", dilemma, "--input", "-"), '{"resolved":"En parler à deux."}'];
    },
    "mentoring.liaise": async () => [asked("liaise", await begun())],
    "mentoring.end": async () => [asked("end", await begun())],
    "mentoring.list": async () => [as(MENTOR, "mentoring", "list", "--status", "going-on")],
    "mentoring.show": async () => [asked("show", (await noted("contact", "hold", "--kind", "talk"))[0])],
    "mentoring.read-text": async () => {
      const [id, dilemma] = await noted("dilemma", "dilemma", "--input", "-");
      return [asked("read-text", id, "--dilemma", dilemma, ...opening)];
    },
    "mentoring.contacts": async () => [asked("contacts", await begun(), "--from", "2025-01-01", "--to", "2025-03-31")],
    "mentoring.not-yet-held": async () => {
      await noted("contact", "plan", "talk", "--on", "2025-01-05");
      return [as(MENTOR, "mentoring", "not-yet-held")];
    },
    "mentoring.kept": async () => [as("manager-01", "mentoring", "kept")],
    "mentoring.questions": async () => [as("manager-01", "mentoring", "questions", "own-approach")],
    "mentoring.settings": async () => [as(MENTOR, "mentoring", "settings")],
    "journal.write": async () => [as(MENTOR, "journal", "write", "--input", "-"), ENTRY],
    "journal.correct": async () => [await ofEntry("correct", "--input", "-"), ENTRY],
    "journal.note-kept": async () => [await ofEntry("note-kept", "school-roof", "partly")],
    "journal.note-reminded": async () => [await ofEntry("note-reminded", "school-roof", "letter")],
    "journal.withdraw": async () => [await ofEntry("withdraw")],
    "journal.list": async () => [as(MENTOR, "journal", "list", "--area", "ML0505")],
    "journal.show": async () => [await ofEntry("show")],
    "journal.read-text": async () => [await ofEntry("read-text", "--purpose", "keeping")],
    "journal.standing": async () => [as(MENTOR, "journal", "standing")],
  };
};
