import {
  actorOf,
  type Destinations,
  documentSubject,
  documentTable,
  issue,
  type OperationSettings,
  type Permission,
  type Rejection,
  type Role,
  refusalOfGrant,
  rejection,
  roleThatMay,
  type Staff,
  type Subject,
  staffWidening,
  type Uuid,
} from "@answerable/core";
import { err, errAsync, ok, type Result } from "neverthrow";
import * as z from "zod";
import type { OperationContext } from "./context.ts";
import { decideOne } from "./decide-one.ts";
import { actorsUnknown } from "./deliveries/actors-unknown.ts";
import { type DocumentKind, documentKinds, isDocumentKind } from "./document-kinds.ts";
import { documentStream } from "./document-stream.ts";
import { type Failure, refusedBy, wrongInput } from "./failure.ts";
import { type FileInput, fileField } from "./file-field.ts";
import { documentOf } from "./first-documents.ts";
import { grantsUseCase } from "./granting.ts";
import { jsonOf } from "./json-file.ts";
import type { CollectingServers } from "./pull/collecting-servers.ts";
import { formsOfOthers } from "./pull/forms-of-others.ts";
import { retentionUseCase } from "./retention.ts";
import { useCase } from "./use-case.ts";

const kindField = z.enum(Object.keys(documentKinds) as [DocumentKind, ...DocumentKind[]]);

const documentIn = (file: FileInput, kind: DocumentKind | undefined) =>
  jsonOf(file).andThen((json) => {
    if (typeof json !== "object" || json === null) return err([issue("not-an-object")]);
    const { document: named, ...content } = json as Record<string, unknown>;
    const asked = kind ?? named;
    if (!isDocumentKind(asked))
      return err([issue("document-kind-unknown", ["document"], {}, { kinds: Object.keys(documentKinds) })]);
    return documentKinds[asked](content).map((checked) => documentOf(asked, checked));
  });

const adoptsStaff = (staff: Staff): boolean =>
  staff.members.some(({ code }) =>
    actorOf(staff, code)?.roles.some(({ permissions }) => permissions.includes("staff.adopt")),
  );

/** A document that would lock everybody out, or widen its adopter's own rights. */
const refusalOfContent = (kind: DocumentKind, content: unknown, ctx: OperationContext): Rejection | undefined => {
  if (kind === "settings")
    return (content as OperationSettings).sample === ctx.settings.sample
      ? undefined
      : rejection("sample-stays-what-it-is");
  if (kind !== "staff") return undefined;
  const staff = content as Staff;
  if (!adoptsStaff(staff)) return rejection("nobody-left-to-adopt-staff");
  return refusalOfGrant(actorOf(ctx.staff, ctx.actor.code) ?? ctx.actor, ctx.staff, staff);
};

/** A staff document is adopted by the one, every other by the other. */
const ADOPTING: readonly Permission[] = ["staff.adopt", "documents.adopt"];

/**
 * The role that adopts it: a staff document is an administrator's to adopt, and nobody's to widen her or his own rights
 * with.
 */
const adoptingRole = (kind: DocumentKind, content: unknown, ctx: OperationContext): Result<Role, Failure> => {
  const permission = kind === "staff" ? "staff.adopt" : "documents.adopt";
  const role = roleThatMay(ctx.actor, permission);
  if (role === undefined) return err(refusedBy(rejection("not-permitted", { permission })));
  const refusal = refusalOfContent(kind, content, ctx);
  return refusal ? err(refusedBy(refusal)) : ok(role);
};

const adopt = useCase({
  name: "documents.adopt",
  kind: "create",
  summary: "adopt a document: a taxonomy, places, staff, settings; a version never changes afterwards",
  input: z.strictObject({
    file: fileField("The document, JSON; `document` in it names its kind."),
    kind: kindField.optional().describe("The kind, where the file does not name it."),
  }),
  positional: ["file"],
  // Every member of staff reads documents; which of them one may adopt is asked of the document itself.
  permission: "documents.show",
  module: "operation",
  form: "record",
  handle: (input, ctx) => {
    // a large one takes long to be read: not from whoever may adopt none
    if (ADOPTING.every((one) => roleThatMay(ctx.actor, one) === undefined))
      return errAsync(refusedBy(rejection("not-permitted", { permission: "documents.adopt" })));
    const document = documentIn(input.file, input.kind);
    if (document.isErr()) return errAsync(wrongInput(document.error));
    const { header, content } = document.value;
    const kind = document.value.kind as DocumentKind;
    const role = adoptingRole(kind, content, ctx);
    if (role.isErr()) return errAsync(role.error);
    const strangers = kind === "destinations" ? actorsUnknown(content as Destinations, ctx.staff) : [];
    const others = kind === "collecting-servers" ? formsOfOthers(content as CollectingServers, ctx.actor.code) : [];
    if (strangers.length + others.length > 0) return errAsync(wrongInput([...strangers, ...others]));
    const stream = documentStream(kind, header) as Uuid;
    const command = { type: "adopt" as const, at: ctx.now, document: document.value };
    return decideOne(ctx, documentSubject, stream, command, undefined, { role: role.value }).map(({ events }) => ({
      kind,
      id: header.id,
      version: header.version,
      draft: header.validations.length === 0,
      adopted: events.length > 0 ? "now" : "before",
      ...(kind === "staff" ? { widened: staffWidening(ctx.staff, content as Staff).map(({ member }) => member) } : {}),
    }));
  },
});

const list = useCase({
  name: "documents.list",
  kind: "list",
  summary: "what the operation has adopted",
  input: z.strictObject({ kind: kindField.optional().describe("Only this kind.") }),
  permission: "documents.list",
  module: "operation",
  form: "rows",
  isPaged: true,
  tableColumns: ["kind", "id", "version", "effectiveFrom", "effectiveTo", "draft", "adoptedAt"],
  handle: ({ kind }, ctx) =>
    ctx.read.rows({
      subject: documentSubject as Subject,
      table: documentTable,
      order: "kind",
      ...(kind === undefined ? {} : { filter: { column: "kind", is: kind } }),
    }),
});

/**
 * Who works where is for whoever says so, and whoever proves what was done: from it one could find the monitor of a cercle.
 * Source: practice F7, N.
 */
const mayReadStaff = ({ actor }: OperationContext): boolean =>
  ["staff.adopt", "audit.verify"].some((permission) => roleThatMay(actor, permission) !== undefined);

const show = useCase({
  name: "documents.show",
  kind: "show",
  summary: "one document as it was adopted; the newest version unless told otherwise",
  input: z.strictObject({
    id: z.string().describe("The document's id."),
    version: z.string().optional().describe("One version."),
  }),
  positional: ["id"],
  permission: "documents.show",
  module: "operation",
  form: "reference",
  handle: ({ id, version }, ctx) => {
    const found = ctx.documents.all.findLast(
      (one) => one.header.id === id && (version === undefined || one.header.version === version),
    );
    if (found === undefined) return err(wrongInput([issue("document-not-adopted", ["id"])]));
    return found.kind !== "staff" || mayReadStaff(ctx)
      ? ok(found.content)
      : err(refusedBy(rejection("not-permitted", { permission: "staff.adopt" })));
  },
});

/** What the agency decided. */
export const documentsUseCases = [adopt, list, show, grantsUseCase, retentionUseCase];
