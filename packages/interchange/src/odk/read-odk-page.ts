import type { Rejection } from "@answerable/core";
import type { Result } from "neverthrow";
import type { OpenedSubmissions } from "../opened-submissions.ts";
import { type JsonPage, type JsonSource, readJsonPage } from "../read-json-page.ts";
import { submissionFromJson } from "../submission-from-json.ts";

export type OdkPage = JsonPage<OpenedSubmissions["announced"] & { readonly form?: string }>;

/** The id of the form stands in the address of the document's context: `…/forms/{id}.svc/$metadata#Submissions`. */
const CONTEXT = /\/forms\/([^/]+)\.svc\//;
const PAGE = /^[\s\uFEFF]*\{\s*"(@odata\.|value"\s*:\s*\[\s*(\]|\{\s*"__))/;

const formIn = (context: unknown): string | undefined => {
  const found = typeof context === "string" ? CONTEXT.exec(context)?.[1] : undefined;
  try {
    return found === undefined ? undefined : decodeURIComponent(found);
  } catch {
    return undefined;
  }
};

/** Whether a text that begins like this is a data document of ODK Central, rather than anything of Kobo's. */
export const beginsAsOdkPage = (text: string): boolean => PAGE.test(text);

/**
 * A data document of ODK Central (`{"@odata.context", "value": […]}`), fetched with `$expand=*` where the form has
 * repeats; everything else as {@link readJsonPage} has it. Source: ODK Central API, OData endpoints, data document.
 */
export const readOdkPage = async (source: JsonSource): Promise<Result<OdkPage, Rejection<"not-json" | "not-kobo">>> =>
  readJsonPage(source, {
    listField: "value",
    announcedIn: (head): OdkPage["announced"] => {
      const count = head["@odata.count"];
      const form = formIn(head["@odata.context"]);
      return {
        ...(typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? { count } : {}),
        ...(head["@odata.nextLink"] === undefined ? {} : { hasMore: true }),
        ...(form === undefined ? {} : { form }),
      };
    },
    submissionFrom: (bytes, { form }) => submissionFromJson(bytes, form),
  });
