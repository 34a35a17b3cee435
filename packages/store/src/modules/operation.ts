import { documentSubject } from "@answerable/core";
import { createDocument } from "../migrations/create-document.ts";
import type { StoreModule } from "../store.ts";

/** What every operation has, whatever else it runs: the documents that the agency adopted. */
export const operationModule: StoreModule = {
  name: "operation",
  subjects: [documentSubject],
  migrations: [createDocument],
};
