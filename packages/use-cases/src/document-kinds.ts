import {
  AlertProtocol,
  CountingAgreement,
  CoveragePlan,
  Crosswalk,
  type DocumentHeader,
  FeedbackRules,
  GbvTallyAgreement,
  type Issue,
  issuesFrom,
  MentoringSettings,
  OperationSettings,
  PublishedFigures,
  readCalendar,
  readDestinations,
  readMechanism,
  readMethod,
  readPhoneMessages,
  readPlaces,
  readResponsePolicy,
  readServiceCards,
  Staff,
  unmarkedTypes,
  validateTaxonomy,
} from "@answerable/core";
import { AssessmentMapping, FeedbackMapping, FormMapping } from "@answerable/interchange";
import { err, ok, type Result } from "neverthrow";
import type * as z from "zod";
import { CollectingServers } from "./pull/collecting-servers.ts";
import { isSafeAddress } from "./safe-address.ts";

type Check = (content: unknown) => Result<DocumentHeader, Issue[]>;

const bySchema =
  (schema: z.ZodType<DocumentHeader>): Check =>
  (content) => {
    const parsed = schema.safeParse(content);
    return parsed.success ? ok(parsed.data) : err(issuesFrom(parsed.error, content));
  };

/** Some documents name their own kind in their content; the file's own `document` was read before. */
const named = (document: string, content: unknown): unknown =>
  typeof content === "object" && content !== null ? { document, ...content } : content;

/** Every kind of document an operation adopts, and what makes one usable. */
export const documentKinds = {
  settings: bySchema(OperationSettings),
  staff: bySchema(Staff),
  taxonomy: (content) =>
    validateTaxonomy(content).andThen(({ taxonomy }) => {
      const unmarked = taxonomy.purpose === "incidents" ? unmarkedTypes(taxonomy) : [];
      return unmarked.length > 0 ? err(unmarked) : ok(taxonomy);
    }),
  crosswalk: bySchema(Crosswalk),
  places: readPlaces,
  "coverage-plan": (content) => bySchema(CoveragePlan)(named("coverage-plan", content)),
  "alert-protocol": (content) => bySchema(AlertProtocol)(named("alert-protocol", content)),
  "feedback-rules": (content) => bySchema(FeedbackRules)(named("feedback-rules", content)),
  "service-cards": (content) => readServiceCards(named("service-cards", content)),
  "form-mapping": bySchema(FormMapping),
  "assessment-mapping": (content) => bySchema(AssessmentMapping)(named("assessment-mapping", content)),
  "collecting-servers": (content) => bySchema(CollectingServers)(named("collecting-servers", content)),
  "feedback-mapping": (content) => bySchema(FeedbackMapping)(named("feedback-mapping", content)),
  "risk-method": (content) => readMethod(named("risk-method", content)),
  mechanism: (content) => readMechanism(named("mechanism", content)),
  calendar: (content) => readCalendar(named("calendar", content)),
  "response-policy": (content) => readResponsePolicy(named("response-policy", content)),
  "published-figures": (content) => bySchema(PublishedFigures)(named("published-figures", content)),
  "phone-messages": (content) => readPhoneMessages(named("phone-messages", content)),
  "gbv-tally": (content) => bySchema(GbvTallyAgreement)(named("gbv-tally", content)),
  "counting-agreement": (content) => bySchema(CountingAgreement)(named("counting-agreement", content)),
  mentoring: (content) => bySchema(MentoringSettings)(named("mentoring", content)),
  destinations: (content) => readDestinations(named("destinations", content), isSafeAddress),
} as const satisfies Record<string, Check>;

export type DocumentKind = keyof typeof documentKinds;

/** True where the word names a kind of document. */
export const isDocumentKind = (word: unknown): word is DocumentKind =>
  typeof word === "string" && Object.hasOwn(documentKinds, word);
