import { type InputField, inputFieldsOf, isFileField, type Noun, takesMany, type UseCase } from "@answerable/use-cases";

/** Where and how a use case is asked over HTTP. */
export interface Route {
  readonly method: "GET" | "POST";
  /** With `:name` for what the address names, e.g. `/v1/cases/:id/respond`. */
  readonly path: string;
  /** The field that stands in the address; undefined: none. */
  readonly inPath: string | undefined;
  readonly useCase: UseCase;
  readonly fields: readonly InputField[];
  /** One record, many of them as NDJSON, none of which the address names, or either. */
  readonly takes: "one" | "many" | "either";
}

/** Fields that name one record. */
const KEYS = ["id", "batch"];

const keyOf = ({ positional }: UseCase): string | undefined => {
  const first = positional?.[0] as string | undefined;
  return first !== undefined && KEYS.includes(first) ? first : undefined;
};

/** What is read and asks for a file, or for what stands in no address, is asked with a body. */
const readsByPost = (fields: readonly InputField[]): boolean =>
  fields.some((field) => field.isSecret || (field.required && isFileField(field)));

const methodOf = ({ kind }: UseCase, fields: readonly InputField[]): Route["method"] =>
  (kind === "show" || kind === "list") && !readsByPost(fields) ? "GET" : "POST";

/** Whether the verb is left out, as it is what one does at this address. */
const isPlain = (verb: string, { kind }: UseCase, isFirstCreate: boolean): boolean =>
  (kind === "create" && isFirstCreate) || (kind === "list" && verb === "list") || (kind === "show" && verb === "show");

const routesOfOne = (useCase: UseCase, isFirstCreate: boolean): Route[] => {
  const fields = inputFieldsOf(useCase);
  const [noun, verb] = useCase.name.split(".");
  const inPath = keyOf(useCase);
  const method = methodOf(useCase, fields);
  const plain = verb === undefined || isPlain(verb, useCase, isFirstCreate);
  const path = ["", "v1", noun, ...(inPath === undefined ? [] : [`:${inPath}`]), ...(plain ? [] : [verb])].join("/");
  const one: Route = { method, path, inPath, useCase, fields, takes: "one" };
  if (!takesMany(useCase, fields)) return [one];
  const many = ["", "v1", noun, ...(plain && inPath === undefined ? [] : [verb])].join("/");
  // one record and many are told apart by their media type where the address is the same
  return many === path
    ? [{ ...one, takes: "either" }]
    : [one, { ...one, path: many, inPath: undefined, takes: "many" }];
};

/**
 * The routes of every use case that is served: a function of their declarations and nothing else. `create` is
 * `POST /v1/noun` (the noun's first) or `/v1/noun/verb`; `act` is `POST /v1/noun/ID/verb`; `show` and `list` are
 * `GET`, but `POST` where something of the question must not stand in an address; `compute` and `document` are `POST`.
 * What works on this machine alone is not served. Source: design §3.8.
 */
export const routesOf = async (nouns: Readonly<Record<string, Noun>>): Promise<readonly Route[]> => {
  const all: Route[] = [];
  for (const noun of Object.values(nouns)) {
    const served = (await noun.load()).filter(({ isLocal }) => isLocal !== true);
    const firstCreate = served.find(({ kind, positional }) => kind === "create" && positional?.[0] !== "id");
    all.push(...served.flatMap((useCase) => routesOfOne(useCase, useCase === firstCreate)));
  }
  // addresses without a name come first, or `/v1/cases/status` would be a case called status
  return all.toSorted((a, b) => Number(a.path.includes(":")) - Number(b.path.includes(":")));
};
