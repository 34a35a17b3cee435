import { type Issue, issuesFrom } from "@answerable/core";
import type { Environment } from "@answerable/use-cases";
import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import { type MailSettings, mailFields, mailSettings, missingForMail } from "./mail/mail-settings.ts";
import { missingPhoneSettings, phoneAccount, phoneSettings } from "./phone/phone-settings.ts";
import type { TwilioAccount } from "./phone/twilio-gateway.ts";

const Settings = z.object({
  ANSWERABLE_WORKER_EVERY_SECONDS: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(3600))
    .optional()
    .transform((value) => value ?? 15)
    .describe("How long it rests between two looks at what is due."),
  ANSWERABLE_WORKER_ANCHORS: z
    .string()
    .min(1)
    .optional()
    .describe(
      "A folder on another machine, or taken to one, that how far the logs have come is kept in; left out: none is.",
    ),
  ANSWERABLE_WORKER_DELIVERY_SECONDS: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(300))
    .optional()
    .transform((value) => value ?? 20)
    .describe("How long one attempt to deliver may take."),
  ANSWERABLE_WORKER_DELIVERIES_AT_ONCE: z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(20))
    .optional()
    .transform((value) => value ?? 4)
    .describe("How many deliveries one destination gets at once; those about one record come one after the other."),
  ANSWERABLE_WORKER_GRACE_SECONDS: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(600))
    .optional()
    .transform((value) => value ?? 30)
    .describe("How long what was begun may take when it goes down."),
  ...mailFields,
  ...phoneSettings,
  ANSWERABLE_WORKER_DRAFTS: z
    .string()
    .min(1)
    .optional()
    .describe("A folder for the drafts that the settings document asks for; left out: this worker makes none."),
  ANSWERABLE_LOG: z.enum(["silent", "error", "info"]).default("info").describe("What is logged."),
});

/** How the worker runs. */
export interface Config {
  readonly everySeconds: number;
  /** Where signed heads of the logs are kept, once an hour; undefined: nowhere. */
  readonly anchors: string | undefined;
  /** Where drafts of bulletins and index are kept; undefined: none is made. */
  readonly drafts: string | undefined;
  /** How long one attempt to deliver may take. */
  readonly deliverySeconds: number;
  /** How many deliveries one destination gets at once. */
  readonly deliveriesAtOnce: number;
  /** How long what was begun may take when it goes down. */
  readonly graceSeconds: number;
  /** How mails to members of staff go; undefined: none do. */
  readonly mail: MailSettings | undefined;
  /** What messages to phones go through; undefined: none goes out. */
  readonly phone: TwilioAccount | undefined;
  readonly log: "silent" | "error" | "info";
}

/** The names of all settings. */
export const settingNames: readonly string[] = Object.keys(Settings.shape);

/** A variable named like one of the worker's own that it does not know. */
const isMisspelt = (name: string): boolean =>
  name.startsWith("ANSWERABLE_WORKER_") && !Object.hasOwn(Settings.shape, name);

/**
 * Reads how the worker runs out of the environment; where the data lies is resolved as for every app. Err: everything that is wrong
 * with it, each under its variable: what its schema says, `unknown-field`.
 */
export const readConfig = (env: Environment): Result<Config, Issue[]> => {
  const misspelt: Issue[] = Object.keys(env)
    .filter(isMisspelt)
    .map((name) => ({ path: [name], code: "unknown-field" }));
  const read = Settings.safeParse(env);
  if (!read.success || misspelt.length > 0)
    return err([...(read.success ? [] : issuesFrom(read.error, env)), ...misspelt]);
  const said = read.data;
  const missing: Issue[] = [
    ...missingForMail(said).map((name): Issue => ({ path: [name], code: "mail-setting-needed" })),
    ...missingPhoneSettings(said),
  ];
  if (missing.length > 0) return err(missing);
  return ok({
    everySeconds: said.ANSWERABLE_WORKER_EVERY_SECONDS,
    anchors: said.ANSWERABLE_WORKER_ANCHORS,
    drafts: said.ANSWERABLE_WORKER_DRAFTS,
    deliverySeconds: said.ANSWERABLE_WORKER_DELIVERY_SECONDS,
    deliveriesAtOnce: said.ANSWERABLE_WORKER_DELIVERIES_AT_ONCE,
    graceSeconds: said.ANSWERABLE_WORKER_GRACE_SECONDS,
    mail: mailSettings(said),
    phone: phoneAccount(said),
    log: said.ANSWERABLE_LOG,
  });
};
