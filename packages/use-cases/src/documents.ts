import { type AdoptedDocument, type Day, type Instant, isInEffect } from "@answerable/core";
import type { DocumentKind } from "./document-kinds.ts";

/** The documents an operation has adopted; read once when it is opened. */
export interface Documents {
  readonly all: readonly AdoptedDocument[];
  /** The content of the version adopted last among those in effect on a day; undefined where there is none. */
  inEffect(kind: DocumentKind, day: Day, id?: string): unknown;
  /** The content of one version; undefined where it was not adopted. */
  version(kind: DocumentKind, id: string, version: string): unknown;
  /** Only what was adopted by a moment. */
  asKnownOn(moment: Instant): Documents;
}

/** A document and when it was adopted. */
export interface Adoption {
  readonly at: Instant;
  readonly document: AdoptedDocument;
}

/** Looks documents up in the order they were adopted, oldest first. */
export const documentsOf = (adoptions: readonly Adoption[]): Documents => {
  const all = adoptions.map(({ document }) => document);
  return {
    all,
    inEffect: (kind, day, id) =>
      all.findLast(
        (one) => one.kind === kind && (id === undefined || one.header.id === id) && isInEffect(one.header, day),
      )?.content,
    version: (kind, id, version) =>
      all.find((one) => one.kind === kind && one.header.id === id && one.header.version === version)?.content,
    asKnownOn: (moment) => documentsOf(adoptions.filter(({ at }) => at <= moment)),
  };
};
