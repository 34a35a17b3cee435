import { rehearsalSubject, rehearsalTable, type Subject } from "@answerable/core";
import * as z from "zod";
import { askingUseCase } from "./rehearsals/asking.ts";
import { provingUseCases } from "./rehearsals/proving.ts";
import { useCase } from "./use-case.ts";

const list = useCase({
  name: "rehearsals.list",
  kind: "list",
  summary: "who receives sensitive complaints, what each was last asked to open, and until when its proof holds",
  input: z.strictObject({}),
  permission: "rehearsals.list",
  module: "accountability",
  form: "rows",
  tableColumns: ["role", "recipient", "status", "askedOn", "byDay", "provedOn", "holdsUntil", "because"],
  handle: (_, ctx) => ctx.read.rows({ subject: rehearsalSubject as Subject, table: rehearsalTable, order: "role" }),
});

/** The proof, each quarter, that whoever receives sensitive complaints can open them. Source: practice C2. */
export const rehearsalsUseCases = [askingUseCase, ...provingUseCases, list];
