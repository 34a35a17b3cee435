import {
  accountSubject,
  breakGlassSubject,
  documentSubject,
  keyChangeSubject,
  signInIdentitySubject,
  tokenSubject,
} from "@answerable/core";
import { createAccount } from "../migrations/create-account.ts";
import { createBreakGlass } from "../migrations/create-break-glass.ts";
import { createDocument } from "../migrations/create-document.ts";
import { createToken } from "../migrations/create-token.ts";
import type { StoreModule } from "../store.ts";

/**
 * What every operation has, whatever else it runs: the documents that the agency adopted, its staff's tokens and accounts,
 * what was opened in emergencies, and how the keys were changed.
 */
export const operationModule: StoreModule = {
  name: "operation",
  subjects: [documentSubject, tokenSubject, accountSubject, signInIdentitySubject, breakGlassSubject, keyChangeSubject],
  migrations: [createDocument, createToken, createAccount, createBreakGlass],
};
