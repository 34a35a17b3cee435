import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { ActorCode, Instant } from "@answerable/core";
import { beginOperation, contextFor, locate, useCaseCalled } from "@answerable/use-cases";
import { expect, it } from "vitest";
import { fakeTwilio } from "./fake-twilio.ts";

// A number from a desk to a gateway, whose first answer is lost: afterwards it stands sealed, and nowhere else.

const SCRIPT = fileURLToPath(new URL("number-kept-nowhere-fixture.ts", import.meta.url));
const ACCOUNT = "AC00000000000000000000000000000001";
const NUMBER = "+22371234567";
const DIGITS = "71234567";
/** A Monday, by the clock of Mali. */
const MORNING = "2026-06-15T09:00:00.000Z" as Instant;
const [AT_TWO, SOON_AFTER, LATER] = ["14:00", "14:10", "14:30"].map((hour) => `2026-06-15T${hour}:00.000Z`);

const given = { answer: "given", on: "2026-06-15", how: "face-to-face" };
const notAsked = { answer: "not-asked" };

const complaint = {
  ...{ key: "the-lodgers-key-of-22-or-more", lodgedBy: "self", anonymous: false, channel: "desk-koro" },
  ...{ spokenWith: true, hasReceipt: true, language: "fr", receivedAt: "2026-06-15T08:00:00.000Z", contacts: [] },
  saidBefore: {
    how: "spoken",
    said: ["can-and-cannot", "by-when", "what-must-be-passed-on", "support-depends-on-nothing", "asked-for-hopes"],
  },
  ...{ priority: "usual", adm1: "ML05", adm2: "ML0505", organisation: "agency" },
  wishes: {
    ...{ hopes: null, unwanted: [], unwantedWords: null, handler: "either", reply: "wants-word" },
    ...{ family: "not-asked", intermediary: "there-is-none" },
  },
  consent: { recording: given, "contact-back": given, referral: notAsked, sharing: notAsked, mrm: notAsked },
};

const agreement = {
  ...{ channel: "sms", number: NUMBER, holder: "only-the-person", naming: "no-name", askedForIt: false },
  ...{ on: "2026-06-15", how: "face-to-face", zone: "Africa/Bamako" },
  spans: [{ days: ["monday"], from: "14:00", to: "17:00" }],
};

it("is opened to hand a message over, and stands in no file, no log line and no memory afterwards", async () => {
  const [data, apart] = ["data", "apart"].map((name) => mkdtempSync(join(tmpdir(), `answerable-phone-${name}-`)));
  if (data === undefined || apart === undefined) throw new Error("no folder was made");
  const tokenFile = join(apart, "token");
  writeFileSync(tokenFile, "a-token-of-the-account");
  const provider = await fakeTwilio(ACCOUNT, `${ACCOUNT}:a-token-of-the-account`, () => Date.parse(AT_TWO ?? ""));
  const env = { ANSWERABLE_KEY_FILE: join(apart, "store.key"), ANSWERABLE_KEY_ON_SAME_DISK: "accepted" };
  const ask = async <Output>(name: string, input: object): Promise<Output> => {
    const useCase = await useCaseCalled(name);
    if (useCase === undefined) throw new Error(`no use case is called ${name}`);
    const asking = { env, cwd: data, actor: "desk-01", via: "cli" as const, now: MORNING, progress: () => undefined };
    const ready = (await contextFor(useCase, asking))._unsafeUnwrap();
    try {
      return (await ready.handle(useCase.input.parse(input)))._unsafeUnwrap() as Output;
    } finally {
      await ready.close();
    }
  };
  const work = async (...moments: readonly (string | undefined)[]) => {
    const snapshot = join(apart, "after.heapsnapshot");
    const args = [data, snapshot, provider.url, ACCOUNT, tokenFile, ...moments.map(String)];
    const flags = ["--expose-gc", "--conditions=@answerable/source", SCRIPT, ...args];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, flags, { env: { ...process.env, ...env } });
    return { printed: stdout + stderr, snapshot: readFileSync(snapshot) };
  };
  try {
    const members = [
      { code: "desk-01" as ActorCode, roles: ["cfm-operator"], areas: "whole-operation" as const, units: [] },
    ];
    const asked = { operation: "phoned", country: "MLI", language: "fr", sample: false, members };
    (await beginOperation({ env, location: locate(env, data) }, asked, MORNING))._unsafeUnwrap();
    await work(MORNING);
    const { id } = await ask<{ id: string }>("cases.lodge", complaint);
    await ask("cases.agree-messages", { id, ...agreement });
    await ask("cases.ask-to-call", { id, because: "there-is-word" });
    provider.moods.push("takes-and-closes");
    const { printed, snapshot } = await work(AT_TWO, SOON_AFTER, LATER);
    expect(provider.kept).toMatchObject([{ to: NUMBER }]);
    expect(provider.asked.filter((line) => line.startsWith("POST"))).toHaveLength(1);
    // what the memory holds is found
    expect(snapshot.includes("number-kept-nowhere-fixture")).toBe(true);
    expect([printed.includes(DIGITS), snapshot.includes(DIGITS)]).toEqual([false, false]);
    const entries = readdirSync(data, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    expect(files.some((file) => file.endsWith("accountability.sqlite"))).toBe(true);
    expect(files.filter((file) => readFileSync(file).includes(DIGITS))).toEqual([]);
  } finally {
    await provider.close();
    for (const folder of [data, apart]) rmSync(folder, { recursive: true, force: true });
  }
});
