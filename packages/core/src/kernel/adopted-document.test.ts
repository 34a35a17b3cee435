import { describe, expect, it } from "vitest";
import { type AdoptDocument, documentSubject } from "./adopted-document.ts";
import type { DocumentHeader } from "./document-header.ts";
import type { Instant } from "./instant.ts";

const header: DocumentHeader = {
  id: "staff",
  version: "1",
  title: { en: "Staff" },
  effective: { from: null, to: null },
  source: "Answerable default",
  validations: [],
};
const adopt = (content: unknown): AdoptDocument => ({
  type: "adopt",
  at: "2020-06-01T00:00:00.000Z" as Instant,
  document: { kind: "staff", header, content },
});

describe("an adopted document", () => {
  it("stands for good under its version", () => {
    const [adopted] = documentSubject.decide(adopt({ members: 1 }), documentSubject.initial)._unsafeUnwrap();
    if (!adopted) throw new Error("nothing was adopted");
    const state = documentSubject.evolve(documentSubject.initial, adopted);
    expect(documentSubject.decide(adopt({ members: 1 }), state)._unsafeUnwrap()).toEqual([]);
    expect(documentSubject.decide(adopt({ members: 2 }), state)._unsafeUnwrapErr().code).toBe("version-stands-already");
  });

  it("is marked a draft in its row until somebody validated it", () => {
    const [adopted] = documentSubject.decide(adopt({}), documentSubject.initial)._unsafeUnwrap();
    if (!adopted) throw new Error("nothing was adopted");
    const state = documentSubject.evolve(documentSubject.initial, adopted);
    expect(documentSubject.tables[0]?.rowsOf(state)).toMatchObject([{ kind: "staff", version: "1", draft: 1 }]);
  });
});
