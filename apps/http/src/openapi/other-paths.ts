import { KOBO_HOOK } from "../kobo-hook.ts";
import type { Schema } from "./schema.ts";

const refused = (...names: readonly (readonly [status: string, name: string])[]): Schema =>
  Object.fromEntries(names.map(([status, name]) => [status, { $ref: `#/components/responses/${name}` }]));

const FAILED = ["500", "Failed"] as const;

const said = (name: string, schema: Schema, required = [name]): Schema => ({
  "application/json": { schema: { type: "object", properties: { [name]: schema }, required } },
});

const STATUS = said("status", { type: "string" });

const health = (operationId: string, summary: string, notNow: readonly (readonly [string, string])[]): Schema => ({
  get: {
    ...{ operationId, tags: ["server"], summary, security: [] },
    responses: { "200": { description: summary, content: STATUS }, ...refused(...notNow, FAILED) },
  },
});

const METRICS_SUMMARY = "figures of how the server runs, for this machine or under a token of its own";
const HOOK_SUMMARY = "take in what a form's webhook sends, one submission at a time, under a token of that form";

/** What is served and is no use case: the server itself, and the door for a collecting server's webhook. */
export const otherPaths: Readonly<Record<string, Schema>> = {
  "/healthz": health("healthz", "whether the server lives", []),
  "/readyz": health("readyz", "whether its store and keys answer", [["503", "NotNow"]]),
  "/metrics": {
    get: {
      ...{ operationId: "metrics", tags: ["server"], summary: METRICS_SUMMARY, security: [{ token: [] }, {}] },
      responses: {
        "200": { description: METRICS_SUMMARY, content: { "text/plain": { schema: { type: "string" } } } },
        ...refused(["401", "SignInNeeded"], FAILED),
      },
    },
  },
  [KOBO_HOOK.replace(":form", "{form}")]: {
    post: {
      ...{ operationId: "hooks.kobo", tags: ["import"], summary: HOOK_SUMMARY },
      description:
        "The same version of a submission sent again changes nothing; an edit corrects. What was taken is answered alike, whatever it spoke of.",
      parameters: [
        {
          ...{ name: "form", in: "path", required: true, schema: { type: "string" }, example: "incident_mopti" },
          description: "The form's `id_string`, as the token names it.",
        },
      ],
      requestBody: {
        required: true,
        description: "One submission, as KoboToolbox's REST service sends it.",
        content: {
          "application/json": {
            schema: { type: "object", additionalProperties: true },
            example: { _xform_id_string: "incident_mopti", _uuid: "01a1ff5b-bf86-7778-a343-340ea836537f" },
          },
        },
      },
      responses: {
        "200": { description: HOOK_SUMMARY, content: said("taken", { const: true }) },
        ...refused(["400", "NotRead"], ["401", "SignInNeeded"], ["403", "NotPermitted"], ["404", "NotFound"]),
        ...refused(["409", "Refused"], ["413", "TooLarge"], ["415", "TypeNotTaken"], ["422", "DoesNotFit"]),
        ...refused(["429", "TooMany"], FAILED, ["503", "NotNow"]),
      },
    },
  },
};
