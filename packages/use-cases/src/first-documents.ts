import {
  type AdoptedDocument,
  ANSWERABLE_DEFAULT,
  DEFAULT_PRECISE_FOR_MONTHS,
  DEFAULT_WITHHELD_TEXT_DAYS,
  type DocumentHeader,
  defaultAlertProtocol,
  defaultRoles,
  type Issue,
  issuesFrom,
  OperationSettings,
  Staff,
  shippedPlacesDocuments,
  shippedTaxonomies,
} from "@answerable/core";
import { err, Result } from "neverthrow";
import { type DocumentKind, documentKinds } from "./document-kinds.ts";

/** What an operation says of itself when it begins. */
export interface Beginning {
  readonly operation: string;
  readonly country: string;
  readonly language: string;
  readonly sample: boolean;
  /** The public age key that withheld text is sealed to. */
  readonly recipientKey: string;
  readonly members: Staff["members"];
}

const adopted = (kind: DocumentKind, content: DocumentHeader): AdoptedDocument => ({
  kind,
  header: {
    id: content.id,
    version: content.version,
    title: content.title,
    effective: content.effective,
    source: content.source,
    validations: content.validations,
  },
  content,
});

/** A document to be adopted, from its content as a file holds it. */
export const documentOf = adopted;

/** As a file would be read, so that adopting what `documents show` gave is the same content. */
const asRead = (kind: DocumentKind, content: DocumentHeader): Result<AdoptedDocument, Issue[]> =>
  documentKinds[kind](content).map((checked) => adopted(kind, checked));

const header = (id: string, en: string, fr: string) => ({
  id,
  version: "1",
  title: { en, fr },
  effective: { from: null, to: null },
  source: ANSWERABLE_DEFAULT,
  validations: [],
});

/**
 * The documents an operation begins with: its settings, its first staff, the shipped alert protocol, the shipped incident
 * taxonomy and the shipped places of its country. All are drafts until somebody validates them, and say so.
 */
export const firstDocuments = (beginning: Beginning): Result<readonly AdoptedDocument[], Issue[]> => {
  const settingsInput = {
    ...header("settings", "Settings of the operation", "Réglages de l'opération"),
    country: beginning.country,
    language: beginning.language,
    sample: beginning.sample,
    withheldText: {
      recipient: "information-manager",
      key: beginning.recipientKey,
      days: DEFAULT_WITHHELD_TEXT_DAYS,
    },
    preciseForMonths: DEFAULT_PRECISE_FOR_MONTHS,
  };
  const settings = OperationSettings.safeParse(settingsInput);
  const staffInput = { ...header("staff", "Staff", "Personnel"), roles: defaultRoles, members: beginning.members };
  const staff = Staff.safeParse(staffInput);
  if (!settings.success || !staff.success)
    return err([
      ...(settings.success ? [] : issuesFrom(settings.error, settingsInput)),
      ...(staff.success ? [] : issuesFrom(staff.error, staffInput)),
    ]);
  const shipped = Result.combine([
    asRead("alert-protocol", defaultAlertProtocol),
    ...shippedTaxonomies.filter(({ purpose }) => purpose === "incidents").map((one) => asRead("taxonomy", one)),
    ...shippedPlacesDocuments
      .filter(({ country }) => country === beginning.country)
      .map((one) => asRead("places", one)),
  ]);
  return shipped.map((more) => [adopted("settings", settings.data), adopted("staff", staff.data), ...more]);
};
