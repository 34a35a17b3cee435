import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { type Instant, nothingRecorded } from "@answerable/core";
import { webhookLine } from "@answerable/use-cases";
import { expect, it } from "vitest";
import { inRole, operationOnFiles } from "../operation-on-files.ts";
import { startWorker } from "../start-worker.ts";
import { postWebhook } from "./post-webhook.ts";

const CASES = 6;
const HOUR_MS = 3_600_000;
const env = {
  ...{ ANSWERABLE_LOG: "silent", ANSWERABLE_WORKER_EVERY_SECONDS: "1", ANSWERABLE_WORKER_DELIVERY_SECONDS: "1" },
};
const members = [
  inRole("im-01", "information-manager"),
  inRole("desk-01", "cfm-operator"),
  inRole("handler-01", "case-handler"),
];
/** The worker's clock may be put on. */
let ahead = 0;
const now = (): Instant => new Date(Date.now() + ahead).toISOString() as Instant;
const complaint = (key: string) => ({
  ...{ key, lodgedBy: "self", anonymous: false, channel: "desk-koro", spokenWith: true, hasReceipt: true },
  ...{ language: "fr", receivedAt: now(), contacts: [], priority: "usual", adm1: "ML05", adm2: "ML0505" },
  ...{ organisation: "agency" },
  saidBefore: {
    how: "spoken",
    said: ["can-and-cannot", "by-when", "what-must-be-passed-on", "support-depends-on-nothing", "asked-for-hopes"],
  },
  wishes: {
    ...{ hopes: null, unwanted: [], unwantedWords: null, handler: "either", reply: "wants-word" },
    ...{ family: "not-asked", intermediary: "there-is-none" },
  },
  consent: { ...nothingRecorded, recording: { answer: "given", on: now().slice(0, 10), how: "face-to-face" } },
});

interface Message {
  readonly id: string;
  readonly body: string;
}

interface Said {
  readonly data: { readonly id: string; readonly version: number };
}

/** A receiver that does not do as it should until it is mended; what came whole, and what of it was taken. */
const receiver = async (misbehaves: RequestListener | "is-away" | "is-well") => {
  const came: Message[] = [];
  const took: Message[] = [];
  let isMended = misbehaves === "is-well";
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const message = { id: String(request.headers["webhook-id"]), body: Buffer.concat(chunks).toString() };
      came.push(message);
      if (!isMended && typeof misbehaves === "function") return misbehaves(request, response);
      took.push(message);
      response.writeHead(200).end();
    });
  });
  const listen = async (at = 0): Promise<number> => {
    await new Promise<void>((listens) => server.listen(at, "127.0.0.1", listens));
    return (server.address() as AddressInfo).port;
  };
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  const port = await listen();
  if (misbehaves === "is-away") await close();
  const mend = async (): Promise<void> => {
    isMended = true;
    if (misbehaves === "is-away") await listen(port);
  };
  return { url: `http://127.0.0.1:${port}/`, came, took, mend, close };
};

const ILL = {
  away: "is-away",
  "never-answers": () => undefined,
  garbage: ({ socket }: IncomingMessage) => void socket.end("\u0000\u0001 this is no HTTP\r\n\r\n"),
  "half-way": ({ socket }: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { "content-length": 1000 });
    response.write("half", () => socket.destroy());
  },
} as const;

/** Every three seconds of waiting the worker's clock is put on, as what failed because this machine is slow is tried again in half a minute. */
const until = async (is: () => boolean): Promise<void> => {
  for (let turn = 1; !is(); turn++) {
    await pause(20);
    if (turn % 150 === 0) ahead += 40_000;
  }
};

/** How many messages somebody took; one that came twice is one. */
const tookOf = ({ took }: { readonly took: readonly Message[] }): number => new Set(took.map(({ id }) => id)).size;

it("whoever does not do as they should for an hour delays nobody else, and has everything in its order afterwards", async () => {
  const operation = await operationOnFiles({ members, now, env });
  const well = await receiver("is-well");
  const ill = await Promise.all(Object.values(ILL).map(receiver));
  const all = [well, ...ill];
  const codes = ["well", ...Object.keys(ILL)];
  const webhooks = codes.map((code, at) => ({ code, actor: "handler-01", url: all[at]?.url, tells: ["case"] }));
  await operation.tell(webhooks);
  // each begins at the end of the log as it stands before anything is lodged
  const line = webhookLine(postWebhook);
  const how = { line, now, chance: () => 1, atOnce: 1, limitMs: 1000 };
  await operation.served(async (other) => {
    for (const code of codes) (await other.deliver({ ...how, queue: `webhook:${code}` }))._unsafeUnwrap();
  });
  const worker = (await startWorker(operation.env, operation.cwd, now))._unsafeUnwrap();
  for (let at = 0; at < CASES; at++) {
    const { id } = await operation.ask<{ readonly id: string }>(
      "desk-01",
      "cases.lodge",
      complaint(`a-key-of-22-or-more-letters-${at}`),
    );
    await operation.ask("handler-01", "cases.triage", { id, category: "quality-timeliness", priority: "usual" });
  }
  await until(() => tookOf(well) === 2 * CASES);
  expect(ill.flatMap(({ took }) => took)).toEqual([]);
  await Promise.all(ill.map((one) => one.mend()));
  ahead += HOUR_MS;
  await until(() => all.every((one) => tookOf(one) === 2 * CASES));
  await worker.stop();
  for (const { came, took } of all) {
    const first = [...new Map(took.map((one) => [one.id, JSON.parse(one.body) as Said])).values()];
    for (const [, of] of Map.groupBy(first, ({ data }) => data.id))
      expect(of.map(({ data }) => data.version)).toEqual(of.map(({ data }) => data.version).toSorted((a, b) => a - b));
    for (const [, of] of Map.groupBy(came, ({ id }) => id)) expect(new Set(of.map(({ body }) => body)).size).toBe(1);
  }
  for (const one of all) await one.close();
  operation.remove();
});
