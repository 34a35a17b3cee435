import { err, ok, type Result } from "neverthrow";
import { match } from "ts-pattern";
import type { DocumentHeader } from "./document-header.ts";
import type { Instant } from "./instant.ts";
import { type Rejection, rejection } from "./rejection.ts";
import type { RowTable, Subject } from "./subject.ts";

/** What stands in the log of a document: its kind, its header, and its whole content as it was adopted. */
export interface AdoptedDocument {
  readonly kind: string;
  readonly header: DocumentHeader;
  readonly content: unknown;
}

export type DocumentState =
  | { readonly status: "absent" }
  | { readonly status: "adopted"; readonly document: AdoptedDocument; readonly adoptedAt: Instant };

export interface AdoptDocument {
  readonly type: "adopt";
  readonly at: Instant;
  readonly document: AdoptedDocument;
}

export interface DocumentAdopted {
  readonly type: "document-adopted";
  readonly schema: 1;
  readonly at: Instant;
  readonly document: AdoptedDocument;
}

/** One row a document's version. */
export const documentTable: RowTable<DocumentState> = {
  name: "document",
  columns: {
    kind: "text",
    id: "text",
    version: "text",
    effectiveFrom: "text",
    effectiveTo: "text",
    draft: "integer",
    adoptedAt: "text",
  },
  orders: { kind: ["kind", "id", "adoptedAt"] },
  rowsOf: (state) =>
    state.status === "absent"
      ? []
      : [
          {
            kind: state.document.kind,
            id: state.document.header.id,
            version: state.document.header.version,
            effectiveFrom: state.document.header.effective.from,
            effectiveTo: state.document.header.effective.to,
            draft: state.document.header.validations.length === 0 ? 1 : 0,
            adoptedAt: state.adoptedAt,
          },
        ],
};

const sameContent = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * One version of one document, adopted for good: records pin the version they were made under, so a version never
 * changes. Adopting the same content again changes nothing; other content under the same version is refused.
 */
export const documentSubject: Subject<
  DocumentState,
  AdoptDocument,
  DocumentAdopted,
  Rejection<"version-stands-already">
> = {
  name: "document",
  initial: { status: "absent" },
  decide: (command, state): Result<readonly DocumentAdopted[], Rejection<"version-stands-already">> =>
    match(state)
      .with({ status: "absent" }, () =>
        ok([{ type: "document-adopted" as const, schema: 1 as const, at: command.at, document: command.document }]),
      )
      .with({ status: "adopted" }, ({ document }) =>
        sameContent(document.content, command.document.content)
          ? ok([])
          : err(rejection("version-stands-already", { id: document.header.id, version: document.header.version })),
      )
      .exhaustive(),
  evolve: (_state, event) => ({ status: "adopted", document: event.document, adoptedAt: event.at }),
  upcast: (event) => event as DocumentAdopted,
  dueOf: () => [],
  tables: [documentTable],
};
