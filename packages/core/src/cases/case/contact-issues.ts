import { type Issue, issue } from "../../kernel/issue.ts";
import { mentionsSexualViolence } from "../../safeguards/mentions-sexual-violence.ts";
import type { CaseInput } from "./case-content.ts";

/** A way to reach the person that needs nothing written down: she or he comes to us. */
const NEEDS_NOTHING = "desk";

/**
 * What is wrong with the ways that the person called safe: `contact-needed`, a number or address is missing;
 * `contact-not-agreed`, one stands there although the person does not want to be contacted; `speaks-of-sexual-violence`: the
 * office keeps these words, of a sensitive case too. Source: practice C1, C2.
 */
export const contactIssues = ({ contacts, consent }: Pick<CaseInput, "contacts" | "consent">): readonly Issue[] => {
  const { answer } = consent["contact-back"];
  const isUnwanted = answer === "refused" || answer === "withdrawn";
  return contacts.flatMap(({ kind, value }, index) => {
    const path = ["contacts", index, "value"] as const;
    if (value !== null)
      return [
        ...(isUnwanted ? [issue("contact-not-agreed", [...path])] : []),
        ...(mentionsSexualViolence(value) ? [issue("speaks-of-sexual-violence", [...path])] : []),
      ];
    return kind === NEEDS_NOTHING ? [] : [issue("contact-needed", [...path])];
  });
};
