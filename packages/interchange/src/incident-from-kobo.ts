import {
  type Day,
  IncidentInput,
  type Issue,
  issue,
  issuesFrom,
  Month,
  monthOf,
  type PlaceRegistry,
  type Uuid,
} from "@answerable/core";
import { err, ok, type Result } from "neverthrow";
import { areaFrom } from "./area-from-answer.ts";
import type { EditChains } from "./edit-chains.ts";
import type { FormMapping } from "./form-mapping.ts";
import { type AnswersReader, answersReader } from "./kobo-answers.ts";
import type { RawSubmission } from "./raw-submission.ts";
import { recorderFromAnswer } from "./recorder-from-answer.ts";
import { type CleanSubmission, stripCollectorTraces } from "./strip-collector-traces.ts";
import { arrivalQuestion } from "./submission-identity.ts";
import { violationFromKobo } from "./violation-from-kobo.ts";

export interface KoboIncident {
  readonly input: IncidentInput;
  /** True: the submission says that it is invented, for a sample operation. */
  readonly sample: boolean;
  /** What could not be read or was taken by a rule; the row is kept all the same. */
  readonly notes: readonly Issue[];
}

/**
 * The first version of a submission. Where the source names none, the earliest that the edits lead to; where those are
 * not known, the version that was replaced. Source: domain §6.3.
 */
export const firstVersionOf = (clean: CleanSubmission, edits?: EditChains): Uuid | undefined => {
  const earliest = clean.rootId ?? clean.replaces ?? clean.instanceId;
  return earliest === undefined || clean.rootId !== undefined ? earliest : (edits?.firstOf(earliest) ?? earliest);
};

const happenedFrom = (reader: AnswersReader, { incident, codes }: FormMapping) => {
  const asked = incident.month === undefined ? undefined : reader.text(incident.month)?.slice(0, 7);
  const stated = Month.safeParse(asked).data;
  if (asked !== undefined && stated === undefined && incident.month !== undefined)
    reader.tell("wrong-form", incident.month);
  const day: Day | undefined = reader.day(incident.day);
  const precision = reader.code(incident.datePrecision, codes.datePrecision);
  const month = stated ?? (day === undefined ? undefined : monthOf(day));
  if (month === undefined) return undefined;
  const contradicts = day !== undefined && monthOf(day) !== month;
  if (contradicts && incident.day !== undefined) reader.tell("day-outside-its-month", incident.day);
  if (day === undefined || contradicts || precision === "month" || precision === "unknown-day")
    return {
      month,
      precision: precision === "unknown-day" || reader.isNotKnown(incident.day) ? "unknown-day" : "month",
    };
  return { month, precision: precision === "week" ? "week" : "day", day };
};

/** `lat lon altitude accuracy` → `lat lon`, where it lies in the country. */
const positionFrom = (reader: AnswersReader, { incident, box }: FormMapping): string | undefined => {
  const answer = reader.text(incident.position);
  if (answer === undefined || incident.position === undefined) return undefined;
  const parts = /^(-?\d{1,2}(?:\.\d+)?) (-?\d{1,3}(?:\.\d+)?)( -?\d+(\.\d+)?){0,2}$/.exec(answer);
  if (!parts) return reader.tell("not-a-position", incident.position);
  const [latitude, longitude] = [Number(parts[1]), Number(parts[2])];
  const isInside = latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east;
  return isInside ? `${parts[1]} ${parts[2]}` : reader.tell("position-outside-country", incident.position);
};

const referralsFrom = (reader: AnswersReader, { incident, codes }: FormMapping, adm2: string, month: string) => {
  const answer = reader.code(incident.referralConsent, codes.consent) ?? "not-asked";
  const consent = { to: answer === "given" ? ("service" as const) : ("nobody" as const), answer };
  return reader
    .codes(incident.services, codes.service)
    .map((service) => ({ service, adm2, month, consent, outcome: "wished" as const }));
};

const actorFrom = (reader: AnswersReader, { incident, codes }: FormMapping): string =>
  reader.code(incident.actor, codes.actor) ??
  (reader.text(incident.actor) === undefined && !reader.isNotKnown(incident.actor) ? "not-asked" : "unknown");

/**
 * One submission of the mapped form as an incident, with the collector's traces gone first. Only a row without an id, a
 * usable type, month or area is refused, or one that was refused at its source; the rest of what is wrong costs the one
 * answer and stands in `notes`, all at once, in the form's own question names. No note holds an answer.
 *
 * Err (all there are): `id-not-usable`; `missing` or `choice-not-mapped` for type, month or area; what {@link areaFrom} tells of a name;
 * `other-form`; `deleted-at-source`;
 * `not-approved-at-source`;
 * and the issues that {@link IncidentInput} itself has.
 * Notes: `arrival-not-read`, `zone-taken-as-utc`, `day-outside-its-month`, `people-do-not-add-up`, `amount-not-usable`, `not-a-position`,
 * `position-outside-country`, `choice-not-mapped`, `not-a-whole-number`, `not-a-number`, `not-a-day`, `wrong-form`,
 * `recorder-not-a-code`.
 * `edits`: which version replaces which, for a server that does not name the first one. Without it an edit goes to the
 * version it replaces, which is the first one only where it was edited once; then `first-version-not-named` is noted.
 * `places`: where the names of areas are looked up, for a mapping that says that its areas are named.
 * Source: practice F4, F7; domain §6.3.
 */
export const incidentFromKobo = (
  submission: RawSubmission,
  mapping: FormMapping,
  row?: number,
  edits?: EditChains,
  places?: PlaceRegistry,
): Result<KoboIncident, readonly Issue[]> => {
  const clean = stripCollectorTraces(submission, mapping);
  const place = {
    ...(row === undefined ? {} : { row }),
    ...(clean.instanceId === undefined ? {} : { id: clean.instanceId }),
  };
  const { incident, codes } = mapping;
  const reader = answersReader(clean.answers, place, mapping.notKnown, []);
  const refusals: Issue[] = [];
  const refuse = (code: string, question: string): void => {
    refusals.push(issue(code, [question], place));
  };

  if (clean.instanceId === undefined)
    refuse(clean.isIdUnusable ? "id-not-usable" : "missing", mapping.identity?.id ?? "meta/instanceID");
  if (clean.form !== undefined && clean.form !== mapping.form) refuse("other-form", "_xform_id_string");
  if (clean.isDeleted) refuse("deleted-at-source", "_deleted_at");
  if (clean.validation === "not-approved") refuse("not-approved-at-source", "_validation_status");
  if (clean.receivedAt !== undefined && !clean.saidItsZone) reader.tell("zone-taken-as-utc", arrivalQuestion(mapping));

  if (clean.isArrivalUnreadable) reader.tell("arrival-not-read", arrivalQuestion(mapping));
  if (clean.rootId === undefined && clean.replaces !== undefined && edits === undefined)
    reader.tell("first-version-not-named", "meta/rootUuid");

  const happened = happenedFrom(reader, mapping);
  if (happened === undefined) refuse("missing", incident.month ?? incident.day ?? "month");
  const area = { question: incident.area, codes: codes.area, names: mapping.areaNames };
  const adm2 = areaFrom(reader, { ...area, month: happened?.month, places });
  if (adm2 === undefined && reader.text(incident.area) === undefined) refuse("missing", incident.area);

  const entries = mapping.violations.repeat === null ? [reader] : reader.entries(mapping.violations.repeat);
  const violations = entries.map((entry) => violationFromKobo(entry, mapping)).filter((one) => one !== undefined);
  if (mapping.violations.repeat !== null) reader.issues.push(...entries.flatMap((entry) => entry.issues));
  if (violations.length === 0) refuse("no-usable-violation", mapping.violations.repeat ?? mapping.violations.type);

  const locality = reader.text(incident.locality)?.slice(0, 200);
  const position = positionFrom(reader, mapping);
  const narrative = reader.text(incident.narrative);
  const learned = reader.day(incident.learnedDay);
  const attachments = Object.values(clean.attachments).reduce((sum, number) => sum + number, 0);
  const input = {
    violations,
    happened,
    ...(learned === undefined ? {} : { learned: { month: monthOf(learned), day: learned } }),
    ...(clean.receivedAt === undefined ? {} : { receivedAt: clean.receivedAt }),
    place: { adm2, ...(locality === undefined ? {} : { locality }), ...(position === undefined ? {} : { position }) },
    actorCategory: actorFrom(reader, mapping),
    source: {
      category: reader.code(incident.source, codes.source) ?? "unknown",
      independentSources: Math.max(1, reader.whole(incident.independentSources, 99) ?? 1),
      known: reader.code(incident.known, codes.known) ?? "unknown",
    },
    recorder: recorderFromAnswer(reader, incident.recorder),
    ...(narrative === undefined ? {} : { narrative }),
    referrals: adm2 === undefined || happened === undefined ? [] : referralsFrom(reader, mapping, adm2, happened.month),
    ...(attachments === 0 ? {} : { attachments }),
    taxonomy: mapping.taxonomy,
    origin: {
      form: mapping.form,
      rootId: firstVersionOf(clean, edits),
      instanceId: clean.instanceId,
      ...(clean.replaces === undefined ? {} : { replaces: clean.replaces }),
    },
  };
  if (refusals.length > 0 || adm2 === undefined) return err([...refusals, ...reader.issues]);
  const parsed = IncidentInput.safeParse(input);
  if (!parsed.success) return err([...issuesFrom(parsed.error, input, place), ...reader.issues]);
  return ok({ input: parsed.data, sample: reader.text(incident.sample) !== undefined, notes: reader.issues });
};
