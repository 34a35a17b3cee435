import { randomUUID } from "node:crypto";
import { caseOf } from "./case-command-lines.ts";
import { said } from "./cases-operation.ts";
import { openSensitiveIntake, packetRead, printed, proofOf, type Run } from "./open-sensitive-intake.ts";
import { temporaryFolder } from "./temporary-folder.ts";

type Line = readonly [string[], string?];

/** Somebody says that places on a list are sold; the area, and who she is about herself, are not asked. */
const told = (more: object = {}): string => {
  const { lodgedBy, anonymous, channel, spokenWith, hasReceipt, language, receivedAt, saidBefore, consent } =
    said() as {
      readonly [field: string]: unknown;
    };
  return JSON.stringify({
    ...{ lodgedBy, anonymous, channel, spokenWith, hasReceipt, language, receivedAt, saidBefore, consent },
    ...{ category: "diversion-fraud", reply: "wants-word", aboutUnits: [], contacts: [] },
    ...{ allegation: "Le chef vend des places sur la liste.", identity: "Celle du portail rouge.", ...more },
  });
};

/** A command line for every step of a sensitive case and of a rehearsal, each on a case of its own. */
export const sensitiveCommandLines = (run: Run): Readonly<Record<string, () => Promise<Line>>> => {
  const done = (args: readonly string[], stdin?: string): Promise<string> => printed(run, args, stdin);
  const as = (who: string, ...args: readonly string[]): string[] => [...args, "--as", who];

  let opened: Promise<void> | undefined;
  const isOpen = (): Promise<void> => {
    opened ??= openSensitiveIntake(run);
    return opened;
  };

  const lodged = async (more: object = {}): Promise<string> => {
    await isOpen();
    const args = as("sfp-01", "cases", "lodge-sensitive", "--input", "-", "--format", "json");
    return (JSON.parse(await done(args, told(more))) as { readonly id: string }).id;
  };
  const act = (verb: string, id: string, ...rest: readonly string[]): Line => [
    as("sfp-01", "cases", verb, id, ...rest),
  ];
  const forwarded = async (): Promise<string> => {
    const id = await lodged();
    await done(as("sfp-01", "cases", "forward", id, "body"));
    return id;
  };
  const receipt = async (): Promise<string> => {
    const out = await done(as("desk-01", "cases", "lodge", "--input", "-", "--format", "json"), JSON.stringify(said()));
    return (JSON.parse(out) as { readonly receipt: string }).receipt;
  };
  /** Words agreed on for the occasion, with what goes with them. */
  const byWords = async (): Promise<object> => {
    // letters alone: digits would look like a number that leads to somebody
    const third = randomUUID()
      .slice(0, 8)
      .replaceAll(/\d/g, (digit) => "ghijklmnop".charAt(Number(digit)));
    const agreed = { words: `tortue verte ${third}`, area: "ML0505" };
    const more = { ...(said() as { readonly receivedAt: string }), agreed, hasReceipt: false };
    await done(as("desk-01", "cases", "lodge", "--input", "-"), JSON.stringify(more));
    return { ...agreed, month: more.receivedAt.slice(0, 7) };
  };
  const back = ["quality-timeliness", "--priority", "usual", "--adm1", "ML05", "--organisation", "agency"];
  return {
    "cases.lodge": async () => [as("desk-01", "cases", "lodge", "--input", "-"), JSON.stringify(said())],
    "cases.status": async () => [as("desk-01", "cases", "status", "--receipt", await receipt())],
    "cases.add-information": async () => [
      as("desk-01", "cases", "add-information", "--receipt", await receipt(), "--input", "-"),
      '{"words":"Il manque encore un bidon."}',
    ],
    "cases.status-by-words": async () => [
      as("desk-01", "cases", "status-by-words", "--input", "-"),
      JSON.stringify({ agreed: await byWords() }),
    ],
    "cases.add-by-words": async () => [
      as("desk-01", "cases", "add-by-words", "--input", "-"),
      JSON.stringify({ agreed: await byWords(), words: "Il manque encore un bidon." }),
    ],
    "cases.first-words": async () => [as("desk-01", "cases", "first-words", "--lang", "fr")],
    "cases.sensitive-intake": async () => [as("desk-01", "cases", "sensitive-intake", "--lang", "en")],
    "cases.lodge-sensitive": async () => {
      await isOpen();
      return [as("desk-01", "cases", "lodge-sensitive", "--input", "-"), told()];
    },
    "cases.reclassify": async () => {
      await isOpen();
      return [as("desk-01", "cases", "reclassify", await caseOf(run), "diversion-fraud")];
    },
    "cases.forward": async () => act("forward", await lodged(), "deputy"),
    "cases.packet": async () => act("packet", await forwarded(), "--out", temporaryFolder("packet")),
    "cases.record-body-acknowledged": async () => act("record-body-acknowledged", await forwarded()),
    "cases.record-body-conclusion": async () => act("record-body-conclusion", await forwarded(), "measures-taken"),
    "cases.give-support": async () => act("give-support", await lodged(), "service-card", "safety-talked-over"),
    "cases.take-identity-back": async () => act("take-identity-back", await lodged()),
    "cases.add-identity": async () => {
      const id = await lodged({ identity: null });
      return [as("sfp-01", "cases", "add-identity", id, "--input", "-"), '{"identity":"Celle du portail rouge."}'];
    },
    "cases.return-from-body": async () => {
      const id = await forwarded();
      return [
        as("sfp-01", "cases", "return-from-body", id, ...back, "--input", "-"),
        '{"summary":"La liste est affichée trop tard."}',
      ];
    },
    "rehearsals.ask": async () => {
      await isOpen();
      return [as("sfp-01", "rehearsals", "ask", "deputy", "--kind", "own-portal", "--out", temporaryFolder("packet"))];
    },
    "rehearsals.prove": async () => {
      await isOpen();
      return [await proofOf(run, "body")];
    },
    "rehearsals.not-opened": async () => {
      await isOpen();
      await packetRead(run, "deputy");
      return [as("sfp-01", "rehearsals", "not-opened", "deputy", "--because", "never-arrived")];
    },
    "rehearsals.list": async () => {
      await isOpen();
      return [as("sfp-01", "rehearsals", "list")];
    },
  };
};
