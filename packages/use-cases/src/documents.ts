import {
  type AdoptedDocument,
  Crosswalk,
  type Day,
  type DocumentHeader,
  type Issue,
  isInEffect,
  issue,
  issuesFrom,
  OperationSettings,
  PlacesDocument,
  Staff,
  validateTaxonomy,
} from "@answerable/core";
import { FormMapping } from "@answerable/interchange";
import { err, ok, type Result } from "neverthrow";
import * as z from "zod";

type Check = (content: unknown) => Result<DocumentHeader, Issue[]>;

const bySchema =
  (schema: z.ZodType<DocumentHeader>): Check =>
  (content) => {
    const parsed = schema.safeParse(content);
    return parsed.success ? ok(parsed.data) : err(issuesFrom(parsed.error, content));
  };
