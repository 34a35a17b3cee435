import { documentSubject, tokenSubject } from "@answerable/core";
import { createDocument } from "../migrations/create-document.ts";
import { createToken } from "../migrations/create-token.ts";
import type { StoreModule } from "../store.ts";

/** What every operation has, whatever else it runs: the documents that the agency adopted, and its staff's tokens. */
export const operationModule: StoreModule = {
  name: "operation",
  subjects: [documentSubject, tokenSubject],
  migrations: [createDocument, createToken],
};
