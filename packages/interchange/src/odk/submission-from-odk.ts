import { err, ok, type Result } from "neverthrow";
import type { RawSubmission } from "../raw-submission.ts";
import { odkIdentity } from "./odk-identity.ts";

type Keys = Record<string, unknown>;

const NAVIGATION = "@odata.navigationLink";
const WKT_POINT = /^POINT ?\(?(-?[\d.]+) (-?[\d.]+)(?: (-?[\d.]+))?\)?$/;

const isObject = (value: unknown): value is RawSubmission =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;

/** `[lon, lat, altitude?]` → `lat lon altitude accuracy`, as Kobo writes a point. */
const pointOf = (coordinates: unknown, accuracy?: unknown): string | undefined => {
  const [longitude, latitude, altitude] = Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
  if (typeof longitude !== "number" || typeof latitude !== "number") return undefined;
  const known = [altitude, accuracy].map((one) => (typeof one === "number" ? one : 0));
  return [latitude, longitude, ...known].join(" ");
};

const geometryOf = (value: RawSubmission): string | undefined => {
  const { type, coordinates, properties } = value;
  if (!Array.isArray(coordinates)) return undefined;
  if (type === "Point") return pointOf(coordinates, isObject(properties) ? properties["accuracy"] : undefined);
  const line = type === "LineString" ? coordinates : type === "Polygon" ? (coordinates[0] as unknown) : undefined;
  return Array.isArray(line)
    ? (line as unknown[])
        .map((one) => pointOf(one))
        .filter((one) => one !== undefined)
        .join(";")
    : undefined;
};

const answerOf = (value: string): string => {
  const point = WKT_POINT.exec(value);
  return point ? [point[2], point[1], point[3] ?? "0", "0"].join(" ") : value;
};

type Fault = "repeats-not-in-file" | "not-a-submission";

/** Groups and repeats of a form do not stand one in another deeper than this. */
const DEEPEST = 32;

/** The first fault among some, where there is one. */
const firstFault = <Item>(items: readonly Item[], look: (item: Item) => Fault | undefined): Fault | undefined => {
  for (const item of items) {
    const fault = look(item);
    if (fault !== undefined) return fault;
  }
  return undefined;
};

/** Writes the answers of one level under their full paths. */
const flatten = (from: RawSubmission, above: readonly string[], into: Keys): Fault | undefined =>
  firstFault(Object.entries(from), ([name, value]) => {
    // a repeat that is only linked to has its entries elsewhere
    if (name.endsWith(NAVIGATION))
      return Object.hasOwn(from, name.slice(0, -NAVIGATION.length)) ? undefined : "repeats-not-in-file";
    if (name.startsWith("__") || value === null || value === undefined) return undefined;
    if (above.length === DEEPEST) return "not-a-submission";
    const steps = [...above, name];
    const path = steps.join("/");
    if (Array.isArray(value)) {
      const entries: Keys[] = [];
      into[path] = entries;
      return firstFault(value as unknown[], (entry) => {
        const keys: Keys = Object.create(null) as Keys;
        entries.push(keys);
        return isObject(entry) ? flatten(entry, steps, keys) : undefined;
      });
    }
    if (isObject(value)) {
      const geometry = geometryOf(value);
      if (geometry === undefined) return flatten(value, steps, into);
      into[path] = geometry;
      return undefined;
    }
    into[path] = typeof value === "string" ? answerOf(value) : textOf(value);
    return undefined;
  });

/** Whether a row of JSON is a submission of ODK Central: its id, and what the server says of it or its `meta` group. */
export const isOdkSubmission = (value: RawSubmission): boolean =>
  typeof value["__id"] === "string" && (isObject(value["__system"]) || isObject(value["meta"]));

/**
 * A row of ODK Central's OData data document in Kobo's raw shape: groups become paths, numbers become text, a position
 * becomes `lat lon altitude accuracy`, each repeat a list whose entries keep the full path.
 *
 * Err `not-a-submission`: groups stand in groups deeper than any form has them.
 * Err `repeats-not-in-file`: the row only links to its repeats. It was fetched without `$expand=*`; taken like this it
 * would stand there with nobody in it.
 * Source: ODK Central API, OData endpoints, data document.
 */
export const submissionFromOdk = (value: RawSubmission, form?: string): Result<RawSubmission, Fault> => {
  const answers: Keys = Object.create(null) as Keys;
  const fault = flatten(value, [], answers);
  if (fault !== undefined) return err(fault);
  const system = isObject(value["__system"]) ? value["__system"] : {};
  const identity = odkIdentity({
    rootId: textOf(value["__id"]) ?? "",
    instanceId: textOf(answers["meta/instanceID"]) ?? textOf(answers["instanceID"]),
    submittedAt: textOf(system["submissionDate"]),
    reviewState: textOf(system["reviewState"]),
    edits: textOf(system["edits"]),
    formVersion: textOf(system["formVersion"]),
    deletedAt: textOf(system["deletedAt"]),
    attachments: textOf(system["attachmentsPresent"]),
    form,
  });
  return ok({ ...answers, ...identity });
};
