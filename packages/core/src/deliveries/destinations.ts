import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import { ActorCode } from "../kernel/actor-code.ts";
import { Day } from "../kernel/day.ts";
import { documentHeader } from "../kernel/document-header.ts";
import { type Issue, issuesFrom } from "../kernel/issue.ts";
import { LocalCode } from "../kernel/local-code.ts";
import { repeats } from "../kernel/repeats.ts";
import { ToldThing } from "./told-thing.ts";

type IsSafe = (address: string) => boolean;

/** While it is changed a secret has two generations, and whoever receives knows one of them at least. */
const MOST_SECRETS = 2;
/** Each has a loop and a cursor of its own. Source: Answerable default. */
const MOST_WEBHOOKS = 50;

/** A list in which nothing stands twice. */
const unrepeated = <Item extends z.ZodType<string | number>>(item: Item, most: number) =>
  z
    .array(item)
    .min(1)
    .max(most)
    .refine((items) => repeats(items).length === 0, { params: { code: "told-twice" } });

const webhookOf = (isSafe: IsSafe) =>
  z
    .strictObject({
      code: LocalCode.describe("The webhook's own code: its place in the logs and its secret hang on it."),
      actor: ActorCode.describe("Whose sight it has: it tells of nothing that this member of staff may not list."),
      url: z
        .string()
        .max(500)
        .refine(isSafe, { params: { code: "address-not-safe" } })
        .describe("Where to: https, or this machine; no name, password or question in it."),
      tells: unrepeated(ToldThing, ToldThing.options.length).describe("What it tells of."),
      secrets: unrepeated(z.int().min(1).max(9999), MOST_SECRETS)
        .default([1])
        .describe(
          "The generations of the secret it signs with. To change it: add the next, hand it over, take the old one out.",
        ),
      pausedSince: Day.optional().describe("While it stands nothing is sent; what happens meanwhile waits."),
    })
    .describe(
      "Somebody's program that is told, by ids and codes, what happened; it fetches the rest under its own permission.",
    );

const destinationsOf = (isSafe: IsSafe) =>
  z
    .strictObject({
      document: z.literal("destinations"),
      ...documentHeader,
      webhooks: z
        .array(webhookOf(isSafe))
        .max(MOST_WEBHOOKS)
        .superRefine((webhooks, context) => {
          for (const index of repeats(webhooks.map(({ code }) => code)))
            context.addIssue({ code: "custom", path: [index, "code"], params: { code: "code-stands-twice" } });
        }),
    })
    .describe("Programs that are told what happens here. No secret stands in it.");

/** Somebody's program that is told what happened. */
export type Webhook = z.infer<ReturnType<typeof webhookOf>>;
/** Programs that are told what happens here: a document. Their secrets are derived from the operation's keys. */
export type Destinations = z.infer<ReturnType<typeof destinationsOf>>;

/**
 * Reads the document. `isSafe`: whether nobody can hear or change what goes to an address. Err: everything that is wrong with it: what
 * the schema says, `code-stands-twice`, `told-twice`, `address-not-safe`.
 */
export const readDestinations = (content: unknown, isSafe: IsSafe): Result<Destinations, Issue[]> => {
  const read = destinationsOf(isSafe).safeParse(content);
  return read.success ? ok(read.data) : err(issuesFrom(read.error, content));
};
