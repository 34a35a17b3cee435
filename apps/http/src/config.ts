import { type Issue, issuesFrom } from "@answerable/core";
import { type Environment, isSafeAddress } from "@answerable/use-cases";
import { err, ok, type Result } from "neverthrow";
import * as z from "zod";
import type { ThreadSettings } from "./heavy/in-threads.ts";
import { addressesIn, FORWARDED_HEADERS } from "./limiting/caller-address.ts";
import type { GateSettings } from "./limiting/gate.ts";
import type { MetricsDoor } from "./serve-metrics.ts";
import type { ProviderSettings } from "./sign-in/provider.ts";

const LOOPBACK = ["127.0.0.1", "::1", "localhost"];

const number = (least: number, most: number, unlessSaid: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .optional()
    .transform((value) => value ?? unlessSaid);
const yes = z
  .enum(["yes", "no"])
  .optional()
  .transform((value) => value === "yes");

const Settings = z
  .object({
    ANSWERABLE_HTTP_HOST: z.string().min(1).default("127.0.0.1").describe("The address to listen at."),
    ANSWERABLE_HTTP_PORT: number(0, 65_535, 8484).describe("The port; 0: any that is free."),
    ANSWERABLE_HTTP_BEHIND_TLS: yes.describe(
      "yes: a proxy in front of it speaks TLS; else only this machine is served.",
    ),
    ANSWERABLE_HTTP_PUBLIC: yes.describe("yes: whoever is not known may lodge, and come back with a receipt."),
    ANSWERABLE_HTTP_PUBLIC_AT_ONCE: number(1, 1000, 8).describe(
      "How many of the public are served at once; the others wait their turn, and nobody of them is turned away.",
    ),
    ANSWERABLE_HTTP_TOKEN_PER_MINUTE: number(1, 600_000, 6000).describe("How often one token may ask in a minute."),
    ANSWERABLE_HTTP_TRUSTED_PROXY: z
      .string()
      .default("")
      .transform((list, context) => {
        const isTrusted = addressesIn(list);
        if (isTrusted === undefined) context.addIssue({ code: "custom", params: { code: "not-an-address" } });
        return isTrusted ?? z.NEVER;
      })
      .describe(
        "Addresses or networks of proxies whose word for the address of whoever asks is taken: 127.0.0.1, ::1.",
      ),
    ANSWERABLE_HTTP_FORWARDED_HEADER: z
      .enum(FORWARDED_HEADERS)
      .default("x-forwarded-for")
      .describe("Where those proxies write it. The other header is not read, as a caller may have written it."),
    ANSWERABLE_HTTP_THREADS: number(1, 64, 2).describe("How many threads compute at once what takes long."),
    ANSWERABLE_HTTP_COMPUTE_SECONDS: number(1, 3600, 300).describe(
      "How long one question may compute before it is ended.",
    ),
    ANSWERABLE_HTTP_FILE_MB: number(1, 2000, 64).describe("The largest file taken, in megabytes."),
    ANSWERABLE_HTTP_GRACE_SECONDS: number(0, 300, 10).describe("How long what was begun may take when it goes down."),
    ANSWERABLE_HTTP_REQUEST_SECONDS: number(1, 3600, 60).describe("How long a request may take to arrive."),
    ANSWERABLE_METRICS_TOKEN: z
      .string()
      .regex(/^[\x21-\x7e]{32,400}$/)
      .optional()
      .describe(
        "What opens /metrics and nothing else; left out: it is open to whoever asks on this machine by its own name, and through a proxy to nobody.",
      ),
    ANSWERABLE_OIDC_ISSUER: z
      .string()
      .refine(isSafeAddress, { params: { code: "provider-in-the-clear" } })
      .optional()
      .describe("The agency's own sign-in (OpenID Connect), as its tokens name it; left out: local accounts alone."),
    ANSWERABLE_OIDC_AUDIENCE: z
      .string()
      .min(1)
      .optional()
      .describe("What tokens of that sign-in are for: this service. Needed with the issuer."),
    ANSWERABLE_OIDC_CLAIM: z
      .string()
      .min(1)
      .optional()
      .describe("The claim that holds a staff code; left out: each member links her or his own account once."),
    ANSWERABLE_LOG: z.enum(["silent", "error", "info"]).default("info").describe("What is logged."),
  })
  .superRefine((settings, context) => {
    const { ANSWERABLE_OIDC_ISSUER: issuer, ANSWERABLE_OIDC_AUDIENCE: audience } = settings;
    if (issuer !== undefined && audience === undefined)
      context.addIssue({ code: "custom", path: ["ANSWERABLE_OIDC_AUDIENCE"], params: { code: "missing" } });
    if (issuer === undefined && (audience ?? settings.ANSWERABLE_OIDC_CLAIM) !== undefined)
      context.addIssue({ code: "custom", path: ["ANSWERABLE_OIDC_ISSUER"], params: { code: "missing" } });
    if (LOOPBACK.includes(settings.ANSWERABLE_HTTP_HOST) || settings.ANSWERABLE_HTTP_BEHIND_TLS) return;
    context.addIssue({ code: "custom", path: ["ANSWERABLE_HTTP_HOST"], params: { code: "tokens-in-the-clear" } });
  });

/** The names of all settings of the server's own. */
export const settingNames: readonly string[] = Object.keys(Settings.shape);

/** How the server runs. */
export interface Config extends GateSettings, ThreadSettings {
  readonly host: string;
  readonly port: number;
  readonly takesPublic: boolean;
  readonly fileBytes: number;
  readonly graceSeconds: number;
  readonly requestSeconds: number;
  readonly metricsDoor: MetricsDoor;
  /** The agency's own sign-in; undefined: it has none, or none that is used here. */
  readonly provider: ProviderSettings | undefined;
  readonly log: "silent" | "error" | "info";
}

const providerOf = (said: z.output<typeof Settings>): ProviderSettings | undefined => {
  const { ANSWERABLE_OIDC_ISSUER: issuer, ANSWERABLE_OIDC_AUDIENCE: audience, ANSWERABLE_OIDC_CLAIM: claim } = said;
  return issuer === undefined || audience === undefined ? undefined : { issuer, audience, claim };
};

/** A variable named like one of this server's own that it does not know. */
const isMisspelt = (name: string): boolean =>
  (name.startsWith("ANSWERABLE_HTTP_") || name.startsWith("ANSWERABLE_OIDC_")) && !Object.hasOwn(Settings.shape, name);

/**
 * Reads how the server runs out of the environment; where the data lies is resolved as for every app. Err: everything that
 * is wrong with it, each under its variable: what its schema says, `unknown-field`, `tokens-in-the-clear`.
 */
export const readConfig = (env: Environment): Result<Config, Issue[]> => {
  const misspelt: Issue[] = Object.keys(env)
    .filter(isMisspelt)
    .map((name) => ({ path: [name], code: "unknown-field" }));
  const read = Settings.safeParse(env);
  if (!read.success || misspelt.length > 0)
    return err([...(read.success ? [] : issuesFrom(read.error, env)), ...misspelt]);
  const said = read.data;
  return ok({
    host: said.ANSWERABLE_HTTP_HOST,
    port: said.ANSWERABLE_HTTP_PORT,
    takesPublic: said.ANSWERABLE_HTTP_PUBLIC,
    threads: said.ANSWERABLE_HTTP_THREADS,
    computeSeconds: said.ANSWERABLE_HTTP_COMPUTE_SECONDS,
    publicAtOnce: said.ANSWERABLE_HTTP_PUBLIC_AT_ONCE,
    tokenPerMinute: said.ANSWERABLE_HTTP_TOKEN_PER_MINUTE,
    proxies: { header: said.ANSWERABLE_HTTP_FORWARDED_HEADER, isTrusted: said.ANSWERABLE_HTTP_TRUSTED_PROXY },
    fileBytes: said.ANSWERABLE_HTTP_FILE_MB * 1_000_000,
    graceSeconds: said.ANSWERABLE_HTTP_GRACE_SECONDS,
    requestSeconds: said.ANSWERABLE_HTTP_REQUEST_SECONDS,
    metricsDoor: { token: said.ANSWERABLE_METRICS_TOKEN, isLocal: !said.ANSWERABLE_HTTP_BEHIND_TLS },
    provider: providerOf(said),
    log: said.ANSWERABLE_LOG,
  });
};
