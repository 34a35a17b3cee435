import { said } from "./cases-operation.ts";
import { printed, type Run } from "./open-sensitive-intake.ts";

type Line = readonly [string[], string?];

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const post = (level: string, supervisor: string | null) => ({
  ...{ post: "complaints-officer", organisation: "agency", level, office: "field", supervisor, sex: "woman" },
});

/** The staff that the command lines of cases are asked as. */
export const caseMembers = [
  { code: "handler-01", roles: ["case-handler"], areas: ["ML05"], units: [], position: post("officer", "head-01") },
  { code: "handler-02", roles: ["case-handler"], areas: ["ML05"], units: [], position: post("officer", "head-01") },
  {
    ...{ code: "partner-01", roles: ["case-handler"], areas: ["ML05"], units: [] },
    position: { ...post("officer", null), organisation: "partner-ong" },
  },
  { code: "sfp-01", roles: ["sensitive-focal-point"], areas: ["ML05"], units: [] },
] as const;

/** A case lodged for the occasion. */
export const caseOf = async (run: Run, more: object = {}, wishes: object = {}): Promise<string> => {
  const args = ["cases", "lodge", "--input", "-", "--as", "desk-01", "--format", "json"];
  return (JSON.parse(await printed(run, args, JSON.stringify(said(more, wishes)))) as { id: string }).id;
};

/** How many cases wait at each stage for a command line of their own. */
const STAGES = { lodged: 24, sorted: 20, inHand: 10, answered: 8, closed: 4 } as const;
type Stage = keyof typeof STAGES;

/** Cases at every stage, made a stage at a time. */
const casesAtStages = async (run: Run): Promise<Record<Stage, string[]>> => {
  const many = async (who: string, verb: string, lines: readonly object[]): Promise<string[]> => {
    const text = lines.map((line) => JSON.stringify(line)).join("\n");
    const out = await printed(run, ["cases", verb, "--input", "-", "--as", who], text);
    return out
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { id: string }).id);
  };
  const { lodged, sorted, inHand, answered, closed } = STAGES;
  const all = await many(
    "desk-01",
    "lodge",
    Array.from({ length: lodged + sorted + inHand + answered + closed }, () => said()),
  );
  const on = (ids: readonly string[], more: object = {}) => ids.map((id) => ({ id, ...more }));
  const sort = { category: "quality-timeliness", priority: "usual" };
  const triaged = await many("desk-01", "triage", on(all.slice(lodged), sort));
  const taken = await many("handler-01", "take", on(triaged.slice(sorted)));
  const told = await many("handler-01", "respond", on(taken.slice(inHand), { kind: "put-right", way: "call" }));
  return {
    lodged: all.slice(0, lodged),
    sorted: triaged.slice(0, sorted),
    inHand: taken.slice(0, inHand),
    answered: told.slice(0, answered),
    closed: await many("desk-01", "confirm-received", on(told.slice(answered), { how: "said-so" })),
  };
};

/** A command line for every act on a case, each on a case of its own. */
export const caseCommandLines = (run: Run): Readonly<Record<string, () => Promise<Line>>> => {
  let waiting: Promise<Record<Stage, string[]>> | undefined;
  const next = async (stage: Stage): Promise<string> => {
    waiting ??= casesAtStages(run);
    const id = (await waiting)[stage].pop();
    if (id === undefined) throw new Error(`more cases are needed that are ${stage}`);
    return id;
  };
  const lodged = (more?: object, wishes?: object): Promise<string> =>
    more === undefined ? next("lodged") : caseOf(run, more, wishes);
  const sorted = (): Promise<string> => next("sorted");
  const inHand = (): Promise<string> => next("inHand");
  const answered = (): Promise<string> => next("answered");
  const closed = (): Promise<string> => next("closed");
  const after = async (id: string, ...verbs: readonly (readonly [string, string, ...string[]])[]): Promise<string> => {
    for (const [who, verb, ...rest] of verbs) await printed(run, ["cases", verb, id, ...rest, "--as", who]);
    return id;
  };
  const aboutStaff = (): Promise<string> => lodged({ aboutStaff: true });
  const callAt = `${dayIn(3)}T10:00:00+00:00`;
  const AGREE = ["desk-01", "agree-safety-call", callAt, "call", "complaints-officer"] as const;
  const agreed = JSON.stringify({
    ...{ channel: "sms", number: "+223 70 00 00 00", holder: "only-the-person", naming: "no-name", askedForIt: true },
    ...{
      on: dayIn(0),
      how: "by-phone",
      zone: "Africa/Bamako",
      spans: [{ days: ["monday"], from: "14:00", to: "17:00" }],
    },
  });
  const agreeing = async (id: string): Promise<string> => {
    await run(["cases", "agree-messages", id, "--input", "-", "--as", "desk-01"], agreed);
    return id;
  };
  const adding = async (id: string): Promise<string> => {
    await run(["cases", "take-information", id, "--input", "-", "--as", "desk-01"], '{"words":"Il manque encore."}');
    return id;
  };
  const act = (who: string, verb: string, id: string, ...rest: readonly string[]): Line => [
    ["cases", verb, id, ...rest, "--as", who],
  ];
  const offered = async (): Promise<string> =>
    after(await sorted(), ["handler-01", "offer-hand-over", "partner-ong", "--done-at", `${dayIn(-1)}T10:00:00Z`]);
  const ranOut = async (): Promise<string> =>
    after(await sorted(), [
      ...(["handler-01", "offer-hand-over", "partner-ong", "--runs-out-at", `${dayIn(0)}T00:00:00Z`] as const),
      ...["--done-at", `${dayIn(-1)}T10:00:00Z`],
    ]);
  return {
    "cases.list": async () => [["cases", "list", "--status", "lodged", "--as", "desk-01"]],
    "cases.show": async () => act("desk-01", "show", await lodged()),
    "cases.history": async () => act("desk-01", "history", await lodged()),
    "cases.read-text": async () => act("handler-01", "read-text", await lodged(), "narrative", "--purpose", "sorting"),
    "cases.contact": async () => act("desk-01", "contact", await lodged(), "--purpose", "telling"),
    "cases.acknowledge": async () => act("desk-01", "acknowledge", await lodged(), "at-intake"),
    "cases.record-consent": async () =>
      act("desk-01", "record-consent", await lodged(), "referral", "withdrawn", "--on", dayIn(0), "--how", "by-phone"),
    "cases.keep-longer": async () => act("handler-01", "keep-longer", await lodged(), "2030-01-01", "investigation"),
    "cases.record-reply-wish": async () => act("desk-01", "record-reply-wish", await lodged(), "wants-none"),
    "cases.tell-intermediary": async () =>
      act("desk-01", "tell-intermediary", await lodged({}, { intermediary: "wants-it" }), "call", "fr"),
    "cases.tell-family": async () => act("desk-01", "tell-family", await lodged({}, { family: "wants-it" })),
    "cases.take-information": async () => [
      ["cases", "take-information", await lodged(), "--input", "-", "--as", "desk-01"],
      '{"words":"Il manque encore."}',
    ],
    "cases.look-at-information": async () => act("handler-01", "look-at-information", await adding(await lodged())),
    "cases.triage": async () => act("desk-01", "triage", await lodged(), "quality-timeliness", "soon"),
    "cases.take": async () => act("handler-01", "take", await sorted()),
    "cases.hand-on": async () => act("handler-01", "hand-on", await inHand(), "handler-02"),
    "cases.recuse": async () => act("handler-01", "recuse", await inHand(), "--because", "knows-the-person"),
    "cases.wait": async () => act("handler-01", "wait", await inHand()),
    "cases.go-on": async () => act("handler-01", "go-on", await after(await inHand(), ["handler-01", "wait"])),
    "cases.refer": async () => act("handler-01", "refer", await sorted(), "health-centre"),
    "cases.record-outcome": async () => {
      const id = await after(await sorted(), ["handler-01", "refer", "health-centre"]);
      return act("handler-01", "record-outcome", id, "provided");
    },
    "cases.learn-about": async () => act("handler-01", "learn-about", await lodged(), "--units", "team-distribution-2"),
    "cases.candidates": async () => {
      const id = await lodged();
      await lodged();
      return act("desk-01", "candidates", id);
    },
    "cases.mark-duplicate": async () => act("handler-01", "mark-duplicate", await sorted(), await sorted()),
    "cases.not-a-duplicate": async () => {
      const id = await after(await sorted(), ["handler-01", "mark-duplicate", await sorted()]);
      return act("handler-01", "not-a-duplicate", id);
    },
    "cases.offer-hand-over": async () => act("handler-01", "offer-hand-over", await sorted(), "partner-ong"),
    "cases.accept-hand-over": async () => act("partner-01", "accept-hand-over", await offered()),
    "cases.refuse-hand-over": async () => act("partner-01", "refuse-hand-over", await offered()),
    "cases.run-out-hand-over": async () => act("handler-01", "run-out-hand-over", await ranOut()),
    "cases.hand-over": async () => {
      await after(await sorted(), ["handler-02", "take"]);
      return [["cases", "hand-over", "--from", "handler-02", "--to", "handler-01", "--as", "handler-01"]];
    },
    "cases.interim": async () => act("handler-01", "interim", await inHand(), "work-goes-on", "call"),
    "cases.respond": async () => act("handler-01", "respond", await inHand(), "put-right", "call"),
    "cases.record-attempt": async () => act("desk-01", "record-attempt", await answered(), "call"),
    "cases.confirm-received": async () => act("desk-01", "confirm-received", await answered(), "said-it-back"),
    "cases.close-untold": async () => act("desk-01", "close-untold", await answered(), "declined"),
    "cases.satisfaction": async () =>
      act("desk-01", "satisfaction", await closed(), "content", "--asking", "behind-the-receipt"),
    "cases.reopen": async () => act("desk-01", "reopen", await closed(), "answer-was-wrong"),
    "cases.appeal": async () => act("desk-01", "appeal", await answered()),
    "cases.withdraw": async () => act("desk-01", "withdraw", await lodged()),
    "cases.agree-safety-call": async () => act(AGREE[0], AGREE[1], await aboutStaff(), ...AGREE.slice(2)),
    "cases.decline-safety-call": async () => act("desk-01", "decline-safety-call", await aboutStaff()),
    "cases.agree-messages": async () => [
      ["cases", "agree-messages", await lodged(), "--input", "-", "--as", "desk-01"],
      agreed,
    ],
    "cases.decline-messages": async () => act("desk-01", "decline-messages", await agreeing(await lodged())),
    "cases.ask-to-call": async () => act("handler-01", "ask-to-call", await agreeing(await lodged()), "there-is-word"),
    "cases.make-safety-call": async () =>
      act("desk-01", "make-safety-call", await after(await aboutStaff(), AGREE), "is-safe"),
  };
};
