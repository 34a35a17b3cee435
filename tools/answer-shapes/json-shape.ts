import ts from "typescript";

/** A JSON schema, as far as the compiler knows one. */
export type Shape = { readonly [keyword: string]: unknown };

/** Shapes of types; what has a name stands once under it, in `named`. */
export interface Shapes {
  /** The shape of a value of this type once it was written as JSON. */
  of(type: ts.Type): Shape;
  readonly named: ReadonlyMap<string, Shape>;
}

const isAbsent = (type: ts.Type): boolean => (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) !== 0;
const isLiteral = (type: ts.Type): type is ts.StringLiteralType | ts.NumberLiteralType =>
  type.isStringLiteral() || type.isNumberLiteral();
const isCall = (type: ts.Type): boolean => type.getCallSignatures().length > 0;

/** Written by JSON in a way of its own, or as nothing that says anything. */
const UNSAID = new Set(["Map", "Set", "Uint8Array", "Date", "Blob"]);
/** Given out one by one. */
const STREAMED = new Set(["AsyncIterable", "AsyncGenerator"]);

/** The one name of a brand, such as `Uuid` of a text that is one. */
const brandOf = (checker: ts.TypeChecker, type: ts.Type): string | undefined => {
  const mark = type.getProperties().find(({ name }) => name.startsWith("__@$brand"));
  return mark === undefined ? undefined : checker.getTypeOfSymbol(mark).getProperties()[0]?.name;
};

/** More alternatives than somebody reads. */
const MOST_ALTERNATIVES = 8;

const fieldsOf = (shape: Shape): Readonly<Record<string, Shape>> =>
  (shape["properties"] ?? {}) as Readonly<Record<string, Shape>>;

/** Many records that differ in some of their fields, as one: a field that not all of them have may be left out. */
const merged = (shapes: readonly Shape[]): Shape => {
  const names = [...new Set(shapes.flatMap((shape) => Object.keys(fieldsOf(shape))))];
  const required = names.filter((name) =>
    shapes.every((shape) => ((shape["required"] ?? []) as string[]).includes(name)),
  );
  const properties = names.map((name) => [
    name,
    anyOf(shapes.map((shape) => fieldsOf(shape)[name]).filter((one) => one !== undefined)),
  ]);
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    ...(required.length === 0 ? {} : { required }),
  };
};

const flat = (shape: Shape): readonly Shape[] =>
  Array.isArray(shape["anyOf"]) && Object.keys(shape).length === 1
    ? (shape["anyOf"] as Shape[]).flatMap(flat)
    : [shape];

/** Alternatives with each only once; several fixed values are one list of them. */
const anyOf = (given: readonly Shape[]): Shape => {
  const shapes = given
    .flatMap(flat)
    .flatMap((shape): readonly Shape[] =>
      Array.isArray(shape["enum"]) && Object.keys(shape).length === 1
        ? shape["enum"].map((value: unknown): Shape => ({ const: value }))
        : [shape],
    );
  const values = shapes.filter((shape) => "const" in shape);
  const others = shapes.filter((shape) => !("const" in shape));
  const fixed: Shape[] =
    values.length > 1 ? [{ enum: [...new Set(values.map((shape) => shape["const"]))].toSorted(byText) }] : [...values];
  const unique = new Map([...others, ...fixed].map((shape) => [JSON.stringify(shape), shape]));
  // in an order of its own: the compiler's follows the order in which it met the types
  const all = [...unique.entries()].toSorted(([a], [b]) => byText(a, b)).map(([, shape]) => shape);
  if (all.length > MOST_ALTERNATIVES && all.every((shape) => shape["type"] === "object")) return merged(all);
  return all.length === 1 ? (all[0] ?? {}) : { anyOf: all };
};

const byText = (a: unknown, b: unknown): number => (String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0);

/**
 * Makes shapes of what the compiler inferred. `nameOf`: the name a type goes by where strangers know it by one. `known`: names
 * whose own schema is stated elsewhere, such as `Uuid`; they are referred to and not described again.
 */
export const jsonShapes = (
  checker: ts.TypeChecker,
  { nameOf, known }: { nameOf: (type: ts.Type) => string | undefined; known: ReadonlySet<string> },
): Shapes => {
  const named = new Map<string, Shape>();
  const within: ts.Type[] = [];

  const primitive = (type: ts.Type): Shape | undefined => {
    const { flags } = type;
    if ((flags & ts.TypeFlags.Null) !== 0) return { type: "null" };
    if (isLiteral(type)) return { const: type.value };
    if ((flags & ts.TypeFlags.BooleanLiteral) !== 0)
      return { type: "boolean", const: checker.typeToString(type) === "true" };
    if ((flags & ts.TypeFlags.BooleanLike) !== 0) return { type: "boolean" };
    if ((flags & ts.TypeFlags.NumberLike) !== 0) return { type: "number" };
    if ((flags & ts.TypeFlags.StringLike) !== 0) return { type: "string" };
    return undefined;
  };

  const branded = (type: ts.IntersectionType): Shape | undefined => {
    const plain = type.types.map(primitive).find((shape) => shape !== undefined);
    if (plain === undefined) return undefined;
    const brand = brandOf(checker, type);
    return brand !== undefined && known.has(brand) ? { $ref: brand } : plain;
  };

  const union = ({ types }: ts.UnionType): Shape => {
    const said = types.filter((type) => !isAbsent(type));
    const switches = said.filter(({ flags }) => (flags & ts.TypeFlags.BooleanLiteral) !== 0);
    const others = switches.length === 2 ? said.filter((type) => !switches.includes(type)) : said;
    return anyOf([...others.map(shapeOf), ...(switches.length === 2 ? [{ type: "boolean" }] : [])]);
  };

  const record = (type: ts.Type): Shape => {
    const fields = type
      .getProperties()
      .filter(({ name }) => !name.startsWith("__@"))
      .map((symbol) => ({ symbol, type: checker.getTypeOfSymbol(symbol) }))
      .filter((field) => !isCall(field.type) && !isAbsent(field.type));
    const isOptional = (field: (typeof fields)[number]): boolean =>
      (field.symbol.flags & ts.SymbolFlags.Optional) !== 0 || (field.type.isUnion() && field.type.types.some(isAbsent));
    const described = (field: (typeof fields)[number]): Shape => {
      const shape = shapeOf(field.type);
      const text = ts.displayPartsToString(field.symbol.getDocumentationComment(checker)).replaceAll(/\s+/g, " ");
      return text === "" ? shape : { ...shape, description: text };
    };
    const index = type.getStringIndexType();
    const required = fields.filter((field) => !isOptional(field)).map(({ symbol }) => symbol.name);
    return {
      type: "object",
      ...(fields.length === 0
        ? {}
        : { properties: Object.fromEntries(fields.map((field) => [field.symbol.name, described(field)])) }),
      ...(required.length === 0 ? {} : { required }),
      ...(index === undefined ? {} : { additionalProperties: shapeOf(index) }),
    };
  };

  const list = (type: ts.Type): Shape | undefined => {
    if (checker.isTupleType(type)) {
      const { target } = type as ts.TupleTypeReference;
      const parts = checker.getTypeArguments(type as ts.TypeReference).map(shapeOf);
      return target.hasRestElement || parts.length === 0
        ? { type: "array", items: anyOf(parts) }
        : { type: "array", items: anyOf(parts), minItems: target.minLength, maxItems: parts.length };
    }
    if (!checker.isArrayType(type) && !STREAMED.has(type.getSymbol()?.name ?? "")) return undefined;
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    return { type: "array", items: item === undefined ? {} : shapeOf(item) };
  };

  const unnamed = (type: ts.Type): Shape => {
    if (type.isUnion()) return union(type);
    if (type.isIntersection()) return branded(type) ?? record(type);
    const plain = primitive(type) ?? list(type);
    if (plain !== undefined) return plain;
    if ((type.flags & ts.TypeFlags.Object) === 0 || UNSAID.has(type.getSymbol()?.name ?? "")) return {};
    return record(type);
  };

  /**
   * Whether a type is nobody else's: the compiler makes one of all that are texts, or lists of them, whatever they are called.
   */
  const isNameable = (type: ts.Type): boolean => {
    if (type.isUnion()) return type.types.every((one) => isLiteral(one) || isNameable(one));
    return primitive(type) === undefined && !checker.isArrayLikeType(type);
  };

  const shapeOf = (type: ts.Type): Shape => {
    const name = isNameable(type) ? nameOf(type) : undefined;
    if (name !== undefined && known.has(name)) return { $ref: name };
    if (name === undefined || (type.isIntersection() && branded(type) !== undefined)) {
      // what holds itself without a name says no more than that it is there
      if (within.includes(type)) return {};
      within.push(type);
      const shape = unnamed(type);
      within.pop();
      return shape;
    }
    if (!named.has(name)) {
      named.set(name, {});
      named.set(name, unnamed(type));
    }
    return { $ref: name };
  };

  return { of: shapeOf, named };
};
