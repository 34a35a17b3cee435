import { ActorCode, documentHeader, LocalCode, repeats } from "@answerable/core";
import * as z from "zod";
import { isSafeAddress } from "../safe-address.ts";

/** What a form collects, by the import that takes it in. */
const Collects = z.enum(["incidents", "assessments", "feedback"]);

/** What a reviewer at the source has to have said; what is on hold waits, and what is not approved is never taken. */
const Taken = z.enum(["approved", "not-reviewed"]);

const CollectedForm = z
  .strictObject({
    asset: z
      .string()
      .regex(/^[A-Za-z0-9_-]{1,64}$/)
      .describe("The form at the server: the uid in its address there."),
    form: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)
      .describe("The id of the form that its adopted mapping is for, `_xform_id_string`."),
    collects: Collects.describe("What it collects: it is taken in by the import of that name."),
    as: ActorCode.describe("Whoever adopts this document: it is taken in in her or his name, narrowed to that import."),
    everyMinutes: z.int().min(5).max(10_080).default(15).describe("How often what is new is asked for."),
    lookAgainHours: z
      .int()
      .min(1)
      .max(720)
      .default(24)
      .describe("How often all of it is looked through for edits, reviews and deletions."),
    takes: z
      .array(Taken)
      .min(1)
      .refine((words) => new Set(words).size === words.length, { params: { code: "told-twice" } })
      .default(["approved", "not-reviewed"])
      .describe("By what a reviewer there has said: what is on hold waits, what is not approved is never taken."),
    deleted: z
      .enum(["listed", "taken-back"])
      .default("listed")
      .describe("What becomes of an incident that the form holds no more: it is listed, or then taken back."),
  })
  .describe("One form that is pulled. Source of the numbers: Answerable default.");

const CollectingServer = z
  .strictObject({
    code: LocalCode.describe("The server's own code; its token stands in a file of this name."),
    kind: z.literal("kobo").describe("KoboToolbox, API v2."),
    address: z
      .string()
      .max(500)
      .refine(isSafeAddress, { params: { code: "address-not-safe" } })
      .describe("Where it is: https, or this machine; no name, password or question in it."),
    forms: z.array(CollectedForm).min(1).max(100),
  })
  .describe("A server that forms are pulled from; its token never stands here.");

export const CollectingServers = z
  .strictObject({
    document: z.literal("collecting-servers"),
    ...documentHeader,
    servers: z
      .array(CollectingServer)
      .max(20)
      .superRefine((servers, context) => {
        for (const index of repeats(servers.map(({ code }) => code)))
          context.addIssue({ code: "custom", path: [index, "code"], params: { code: "code-stands-twice" } });
        const forms = servers.flatMap(({ forms: own }, at) => own.map(({ form }, index) => ({ form, at, index })));
        for (const second of repeats(forms.map(({ form }) => form))) {
          const { at = 0, index = 0 } = forms[second] ?? {};
          context.addIssue({ code: "custom", path: [at, "forms", index], params: { code: "form-listed-twice" } });
        }
      }),
  })
  .describe("Servers that submissions are pulled from: addresses, forms, how often; no token.");
/**
 * Servers that submissions are pulled from. A webhook tells only of what is new, without a signature; edits, reviews and deletions are
 * found by asking. Source: domain §6.3.
 */
export type CollectingServers = z.infer<typeof CollectingServers>;
export type CollectingServer = z.infer<typeof CollectingServer>;
export type CollectedForm = z.infer<typeof CollectedForm>;
