import { caseOf } from "../case-command-lines.ts";
import { as, type CommandLines, made, type Place } from "./command-line.ts";

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const signed = ["--kind", "action-plan-signed", "--on", "2020-06-15", "--areas", "ML0505"];
const schools = ["--target", "governorate", "--messages", "Schools are not barracks.", "--areas", "ML0505"];
const queue = ["--issue", "queue-of-women", "--post", "distribution-lead", "--areas", "ML0505"];

/** Public facts, advocacy and corrective actions. */
export const advocacyCommandLines = (place: () => Place): CommandLines => {
  const answerable: Place["answerable"] = (args, stdin) => place().answerable(args, stdin);

  const development = (): Promise<string> => made(answerable, "analyst-01", "developments", "record", ...signed);
  const launched = (): Promise<string> =>
    made(answerable, "analyst-01", "advocacy", "launch", ...schools, "--on", "2020-06-20");
  const committed = async (): Promise<string> => {
    const id = await launched();
    const what = ["schools-left", "--what", "The schools are left.", "--on", "2020-07-01"];
    await answerable(as("analyst-01", "advocacy", "commit", id, ...what, "--look-again-on", "2020-08-31"));
    return id;
  };
  const planned = (): Promise<string> => made(answerable, "handler-01", "actions", "plan", ...queue, "--by", dayIn(30));
  return {
    "developments.record": async () => [as("analyst-01", "developments", "record", ...signed)],
    "developments.correct": async () => [
      as("analyst-01", "developments", "correct", await development(), ...signed, "--suitable-for-public", "yes"),
    ],
    "developments.withdraw": async () => [
      as("analyst-01", "developments", "withdraw", await development(), "--reason", "did-not-happen"),
    ],
    "developments.list": async () => [as("desk-01", "developments", "list", "--area", "ML0505")],
    "developments.show": async () => [as("desk-01", "developments", "show", await development())],
    "advocacy.launch": async () => [as("analyst-01", "advocacy", "launch", ...schools, "--on", "2020-06-20")],
    "advocacy.answer": async () => [
      as("analyst-01", "advocacy", "answer", await launched(), "partly", "--on", "2020-06-30"),
    ],
    "advocacy.commit": async () => {
      const what = ["schools-left", "--what", "The schools are left.", "--on", "2020-07-01"];
      return [as("analyst-01", "advocacy", "commit", await launched(), ...what, "--look-again-on", "2020-08-31")];
    },
    "advocacy.look-again": async () => [
      as("analyst-01", "advocacy", "look-again", await committed(), "schools-left", "kept", "--on", "2020-08-31"),
    ],
    "advocacy.close": async () => [
      as("analyst-01", "advocacy", "close", await launched(), "--because", "no-answer-comes"),
    ],
    "advocacy.list": async () => [as("desk-01", "advocacy", "list", "--status", "open")],
    "advocacy.commitments": async () => [as("desk-01", "advocacy", "commitments", "--overdue")],
    "advocacy.measures": async () => [as("analyst-01", "advocacy", "measures")],
    "advocacy.show": async () => [as("desk-01", "advocacy", "show", await committed())],
    "actions.plan": async () => [as("handler-01", "actions", "plan", ...queue, "--by", dayIn(30))],
    "actions.add-case": async () => [
      as("handler-01", "actions", "add-case", await planned(), await caseOf(answerable)),
    ],
    "actions.move": async () => [
      as("handler-01", "actions", "move", await planned(), "--until", dayIn(60), "--because", "rains"),
    ],
    "actions.done": async () => [as("handler-01", "actions", "done", await planned(), "--on", dayIn(0))],
    "actions.drop": async () => [
      as("handler-01", "actions", "drop", await planned(), "--on", dayIn(0), "--because", "no-funds"),
    ],
    "actions.list": async () => [as("analyst-01", "actions", "list", "--overdue")],
    "actions.measures": async () => [as("analyst-01", "actions", "measures")],
    "actions.show": async () => [as("analyst-01", "actions", "show", await planned())],
    "actions.read-text": async () => {
      const args = ["actions", "plan", ...queue, "--by", dayIn(30), "--input", "-", "--as", "handler-01"];
      const { out } = await answerable([...args, "--format", "json"], JSON.stringify({ words: "Une seconde file." }));
      const { id } = JSON.parse(out) as { id: string };
      return [as("handler-01", "actions", "read-text", id, "--purpose", "doing")];
    },
    "actions.recurrences": async () => [as("analyst-01", "actions", "recurrences", "--issue", "queue-of-women")],
  };
};
