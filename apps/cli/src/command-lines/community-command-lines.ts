import { fileURLToPath } from "node:url";
import { as, type CommandLines, type Place } from "./command-line.ts";

const notebook = fileURLToPath(new URL("../../../../examples/community/notebook.json", import.meta.url));
const WHO = "facilitator-01";
const GROUPS = [
  { code: "w", kind: "women", aboutLiveHere: 200 },
  { code: "l", kind: "leaders", aboutLiveHere: null },
];
const SAID = ["how-much-time", "no-money-to-expect", "what-the-agency-does-not-do"].flatMap((one) => ["--said", one]);
const HARMS = ["--harms", "school-too-far", "--chosen", "school-too-far", "--procedure", "consensus"];
const PLAN = { shape: "spoken", words: "Les grands accompagnent les petits.", steps: [{ code: "walk" }] };

/** A community's record, and a facilitator's notebook. */
export const communityCommandLines = (place: () => Place): CommandLines => {
  const written = async (args: readonly string[], input: object): Promise<Record<string, string>> => {
    const line = ["community", ...args, "--input", "-", "--format", "json"];
    return JSON.parse((await place().answerable(as(WHO, ...line), JSON.stringify(input))).out);
  };
  const asked = (verb: string, id: string, ...more: string[]) => as(WHO, "community", verb, id, ...more);
  const introduced = async (): Promise<string> => {
    const { id = "" } = await written(["introduce", "--area", "ML0501"], { groups: GROUPS });
    return id;
  };
  const met = async (): Promise<readonly [id: string, meeting: string]> => {
    const id = await introduced();
    const { meeting = "" } = await written(["meet", id, "--women", "12"], { note: "On parle de l'école." });
    return [id, meeting];
  };
  const agreed = async (): Promise<string> => {
    const id = await introduced();
    await place().answerable(asked("decide", id, "yes", ...SAID));
    return id;
  };
  const planned = async (): Promise<string> => {
    const id = await agreed();
    await written(["plan", id], PLAN);
    return id;
  };
  const ended = async (): Promise<string> => {
    const id = await agreed();
    await place().answerable(asked("decide", id, "no-longer"));
    return id;
  };
  return {
    "community.introduce": async () => [
      as(WHO, "community", "introduce", "--area", "ML0501", "--mentor", "mentor-01", "--input", "-"),
      JSON.stringify({ groups: GROUPS }),
    ],
    "community.keep": async () => [as(WHO, "community", "keep", notebook, "--mentor", "mentor-01")],
    "community.describe": async () => [
      asked("describe", await introduced(), "--area", "ML0501", "--input", "-"),
      JSON.stringify({ groups: GROUPS }),
    ],
    "community.accompany": async () => [asked("accompany", await introduced(), "--mentor", "mentor-01")],
    "community.decide": async () => [asked("decide", await introduced(), "yes", ...SAID, "--took-part", "w=30")],
    "community.tell-of-end": async () => [asked("tell-of-end", await ended())],
    "community.note-phase": async () => [asked("note-phase", await introduced(), "learning", "begun")],
    "community.let-figures-leave": async () => [asked("let-figures-leave", await introduced(), "yes")],
    "community.meet": async () => [
      asked(
        "meet",
        await introduced(),
        "--women",
        "12",
        "--groups",
        "l=did-not-count",
        "--expects",
        "money=not-answered",
      ),
    ],
    "community.correct-meeting": async () => [asked("correct-meeting", ...(await met()), "--women", "15")],
    "community.withdraw-meeting": async () => [asked("withdraw-meeting", ...(await met()))],
    "community.choose": async () => [asked("choose", await agreed(), ...HARMS)],
    "community.plan": async () => [asked("plan", await agreed(), "--input", "-"), JSON.stringify(PLAN)],
    "community.return-copy": async () => [asked("return-copy", await planned())],
    "community.take-plan-away": async () => [asked("take-plan-away", await planned())],
    "community.list": async () => [as(WHO, "community", "list", "--status", "working")],
    "community.show": async () => [asked("show", await planned())],
    "community.meetings": async () => [asked("meetings", (await met())[0])],
    "community.expectations": async () => [as(WHO, "community", "expectations")],
    "community.copy": async () => [asked("copy", await planned(), "--lang", "fr")],
    "community.review-kept": async () => [asked("review-kept", await planned(), "--lang", "en")],
    "community.count-kept": async () => [asked("count-kept", await planned())],
    "community.reflect-kept": async () => [asked("reflect-kept", await planned())],
    "community.figures": async () => [as("im-01", "community", "figures")],
    "community.review": async () => [["community", "review", notebook]],
    "community.count": async () => [["community", "count", notebook]],
    "community.reflect": async () => [["community", "reflect", notebook]],
  };
};
