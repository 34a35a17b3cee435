import { createHash } from "node:crypto";
import {
  type Actor,
  actorOf,
  type Instant,
  type Issue,
  issue,
  issuesFrom,
  narrowedActor,
  type Permission,
  utcDayOf,
} from "@answerable/core";
import { AssessmentMapping, FeedbackMapping, FormMapping, type MappedForm } from "@answerable/interchange";
import { err, ok, type Result } from "neverthrow";
import type * as z from "zod";
import type { DocumentKind } from "../document-kinds.ts";
import type { Documents } from "../documents.ts";
import { type Failure, wrongInput } from "../failure.ts";
import type { ModuleName } from "../modules.ts";
import type { OpenOperation } from "../open-operation.ts";
import { type CollectedForm, type CollectingServer, CollectingServers } from "./collecting-servers.ts";

interface Collecting {
  /** The use case that takes it in, and its permission. */
  readonly permission: Permission;
  readonly module: ModuleName;
  readonly mapping: DocumentKind;
  readonly schema: z.ZodType<MappedForm & { readonly id: string; readonly version: string }>;
}

const COLLECTING: Readonly<Record<CollectedForm["collects"], Collecting>> = {
  incidents: {
    ...{ permission: "import.incidents", module: "monitoring", mapping: "form-mapping", schema: FormMapping },
  },
  assessments: {
    ...{ permission: "import.assessments", module: "monitoring", mapping: "assessment-mapping" },
    schema: AssessmentMapping,
  },
  feedback: {
    ...{ permission: "import.feedback", module: "accountability", mapping: "feedback-mapping" },
    schema: FeedbackMapping,
  },
};

/** The part whose store a form's submissions go to. */
export const moduleOf = ({ collects }: CollectedForm): ModuleName => COLLECTING[collects].module;

/** A form that is pulled, with all that its pulling hangs on. */
export interface PlannedForm {
  readonly server: CollectingServer;
  readonly form: CollectedForm;
  readonly permission: Permission;
  readonly mapping: MappedForm;
  /** What everything was taken in under; where it changes, everything is taken in anew. */
  readonly rules: string;
  /** All that is adopted; where it changes, what was refused may come in. */
  readonly documents: string;
  readonly actor: Actor;
}

/** A form by its place in the document. */
export interface ListedForm {
  readonly server: CollectingServer;
  readonly form: CollectedForm;
}

/** The forms that are pulled by what is adopted; none where nothing is. Err: the document cannot be read. */
export const listedForms = (documents: Documents, now: Instant): Result<readonly ListedForm[], Failure> => {
  const adopted = documents.inEffect("collecting-servers", utcDayOf(now));
  if (adopted === undefined) return ok([]);
  const read = CollectingServers.safeParse({ document: "collecting-servers", ...adopted });
  if (!read.success) return err(wrongInput(issuesFrom(read.error, adopted)));
  return ok(read.data.servers.flatMap((server) => server.forms.map((form) => ({ server, form }))));
};

const mappingOf = (documents: Documents, { collects, form }: CollectedForm) => {
  const { mapping, schema } = COLLECTING[collects];
  return documents.all
    .flatMap(({ kind, content }) => (kind === mapping ? (schema.safeParse(content).data ?? []) : []))
    .findLast((one) => one.form === form);
};

const digestOf = ({ all }: Documents): string =>
  createHash("sha256")
    .update(JSON.stringify(all.map(({ kind, header }) => [kind, header.id, header.version])))
    .digest("base64url");

/** One form with its mapping and its actor. Err `form-not-mapped`, `actor-unknown`: as nobody takes it in without both. */
export const plannedForm = (
  { documents, staff }: Pick<OpenOperation, "documents" | "staff">,
  { server, form }: ListedForm,
): Result<PlannedForm, Failure> => {
  const refuse = (...issues: Issue[]) => err(wrongInput(issues));
  const mapping = mappingOf(documents, form);
  if (mapping === undefined) return refuse(issue("form-not-mapped", ["form"], {}, { form: form.form }));
  const actor = actorOf(staff, form.as);
  if (actor === undefined) return refuse(issue("actor-unknown", ["as"]));
  const { permission } = COLLECTING[form.collects];
  const rules = [server.address, form.asset, `${mapping.id}@${mapping.version}`, ...form.takes.toSorted()].join(" ");
  const under = { rules, documents: digestOf(documents) };
  return ok({ server, form, permission, mapping, ...under, actor: narrowedActor(actor, [permission]) });
};
