import {
  type Actor,
  actorOf,
  type Instant,
  readDestinations,
  type Telling,
  type ToldThing,
  toldThings,
  utcDayOf,
  type Webhook,
} from "@answerable/core";
import type { TakenJob } from "@answerable/store";
import { err, ok, type Result } from "neverthrow";
import { type Failure, wrongInput } from "../failure.ts";
import type { FailedAttempt } from "../jobs/work-queue.ts";
import type { ModuleName } from "../modules.ts";
import type { OpenOperation } from "../open-operation.ts";
import { isSafeAddress } from "../safe-address.ts";
import { idFromSource } from "../source-id.ts";
import type { Attempting, DeliveryLine, Destination } from "./delivery-line.ts";
import { isListedNow } from "./told-rows.ts";
import type { WebhookPost } from "./webhook-post.ts";
import { webhookSecrets } from "./webhook-secret.ts";
import { type StoredTelling, webhookTellings } from "./webhook-tellings.ts";

/** The webhooks that are named now. Err: the document cannot be read any more. */
export const webhooksIn = (
  { documents }: Pick<OpenOperation, "documents">,
  now: Instant,
): Result<readonly Webhook[], Failure> => {
  const content = documents.inEffect("destinations", utcDayOf(now));
  if (content === undefined) return ok([]);
  return readDestinations(content, isSafeAddress)
    .map(({ webhooks }) => webhooks)
    .mapErr(wrongInput);
};

/**
 * The message of a job, made of the job alone: the same bytes whoever sends it, and whenever. `sequence` counts what this webhook was told of
 * this part, and nothing else. Its id holds the moment too, as a place may be given again after an operation was brought back from a backup.
 */
const messageOf = (operation: string, module: ModuleName, { queue, place, since, payload }: TakenJob) => {
  const { type, id, version } = JSON.parse(payload) as StoredTelling;
  return {
    id: idFromSource(`${queue} ${operation} ${module} ${place} ${since}`),
    body: JSON.stringify({ type, timestamp: since, data: { id, version, part: module, sequence: place } }),
  };
};

interface Sending {
  readonly webhook: Webhook;
  readonly actor: Actor;
  readonly post: WebhookPost;
}

const failedWith = (failure: Failure): FailedAttempt => ({
  code: failure.owner === "store" ? failure.error.code : "store-refused",
  isUnheard: true,
});

/**
 * Whether a message may go out now: that something is gone, unless this webhook has surely heard nothing of it; anything else while the
 * actor lists it. Source: practice C7.
 */
const mayGo = async (
  actor: Actor,
  { payload, isUnheard }: TakenJob,
  part: Attempting,
): Promise<Result<boolean, FailedAttempt>> => {
  const { type, id } = JSON.parse(payload) as StoredTelling;
  const [thing, telling] = type.split(".") as [ToldThing, Telling];
  return telling === "deleted" ? ok(!isUnheard) : (await isListedNow(part, { thing, id, actor })).mapErr(failedWith);
};

const sendOne = async (
  open: OpenOperation,
  { webhook, actor, post }: Sending,
  job: TakenJob,
  attempting: Attempting,
): Promise<Result<void, FailedAttempt>> => {
  const { module, now, signal } = attempting;
  const may = await mayGo(actor, job, attempting);
  if (may.isErr()) return err(may.error);
  // what left the list while it waited is not told of any more; that it is gone follows where it was told of before
  if (!may.value) return err({ code: "webhook-untold", isOver: true, isUnheard: true });
  const secrets = await webhookSecrets(open.keys, webhook, now);
  if (secrets.isErr()) return err({ code: secrets.error.code, isUnheard: true });
  const message = messageOf(open.code, module, job);
  return await post({ ...message, url: webhook.url, at: now, secrets: secrets.value }, signal);
};

const destinationOf = (open: OpenOperation, { webhook, actor, post }: Sending): Destination => ({
  queue: `webhook:${webhook.code}`,
  modules: [...new Set(webhook.tells.map((thing) => toldThings[thing].part))],
  isPaused: webhook.pausedSince !== undefined,
  follows: (page) => webhookTellings(webhook, actor, page),
  send: (job, attempting) => sendOne(open, { webhook, actor, post }, job, attempting),
});

/**
 * Webhooks: each is told what its actor sees happen in lists, by ids and codes, and fetches the rest under its own permission. One whose actor
 * is no member of staff any more stands still, and goes on where it stood.
 */
export const webhookLine = (post: WebhookPost): DeliveryLine => ({
  name: "webhook",
  destinations: async (open, now) =>
    webhooksIn(open, now).map((webhooks) =>
      webhooks.flatMap((webhook) => {
        const actor = actorOf(open.staff, webhook.actor);
        return actor === undefined ? [] : [destinationOf(open, { webhook, actor, post })];
      }),
    ),
});
