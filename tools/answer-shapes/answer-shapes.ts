import { join, sep } from "node:path";
import { nouns, type UseCase } from "@answerable/use-cases";
import ts from "typescript";
import { coreSchemas } from "./core-exports.ts";
import { type FunctionPlace, placesOf } from "./function-places.ts";
import { jsonShapes, type Shape } from "./json-shape.ts";
import { rowShape } from "./row-shape.ts";

/** What every use case answers: by its name, and what has a name of its own. References hold that name alone. */
export interface AnswerShapes {
  readonly useCases: Readonly<Record<string, Shape>>;
  readonly named: Readonly<Record<string, Shape>>;
}

type Coded = ts.ArrowFunction | ts.FunctionExpression | ts.FunctionDeclaration | ts.MethodDeclaration;

const isCoded = (node: ts.Node): node is Coded =>
  ts.isArrowFunction(node) ||
  ts.isFunctionExpression(node) ||
  ts.isFunctionDeclaration(node) ||
  ts.isMethodDeclaration(node);

/** The function that begins at a place: the innermost whose head holds it. */
const functionAt = (tree: ts.SourceFile, { line, column }: FunctionPlace): Coded | undefined => {
  const at = tree.getPositionOfLineAndCharacter(line, column);
  let found: Coded | undefined;
  const visit = (node: ts.Node): void => {
    if (at < node.pos || at >= node.end) return;
    if (isCoded(node) && at < (node.body?.getStart() ?? node.end)) found = node;
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
};

/** What is in a Result when all went well, whether it comes at once or later. */
const okTypes = (checker: ts.TypeChecker, type: ts.Type): ts.Type[] => {
  if (type.isUnion()) return type.types.flatMap((one) => okTypes(checker, one));
  const name = type.getSymbol()?.name;
  if (name !== "Ok" && name !== "ResultAsync") return [];
  return [...checker.getTypeArguments(type as ts.TypeReference)].slice(0, 1);
};

const PLAIN =
  ts.TypeFlags.String | ts.TypeFlags.Number | ts.TypeFlags.Boolean | ts.TypeFlags.Any | ts.TypeFlags.Unknown;

/** Names that strangers know types by: those of the packages' exports that take no parameter. */
const exportedNames = (program: ts.Program, entries: readonly string[]): ReadonlyMap<ts.Type, string> => {
  const checker = program.getTypeChecker();
  const names = new Map<ts.Type, string>();
  for (const entry of entries) {
    const tree = program.getSourceFile(entry);
    const module = tree && checker.getSymbolAtLocation(tree);
    if (module === undefined) continue;
    for (const exported of checker.getExportsOfModule(module)) {
      const symbol = (exported.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(exported) : exported;
      if ((symbol.flags & (ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Interface)) === 0) continue;
      const type = checker.getDeclaredTypeOfSymbol(symbol);
      // `string` is called by no name of ours
      if (!names.has(type) && (type.flags & PLAIN) === 0) names.set(type, exported.name);
    }
  }
  return names;
};

/** The name that a type goes by where it is declared, with the file, as other files may have one of the same name. */
const ownName = (type: ts.Type, below: string): string | undefined => {
  const symbol = type.aliasSymbol ?? type.getSymbol();
  const [declared] = symbol?.declarations ?? [];
  if (symbol === undefined || declared === undefined || (type.aliasTypeArguments ?? []).length > 0) return undefined;
  if (!ts.isInterfaceDeclaration(declared) && !ts.isTypeAliasDeclaration(declared)) return undefined;
  const path = declared.getSourceFile().fileName;
  if ((declared.typeParameters ?? []).length > 0 || !path.startsWith(below)) return undefined;
  return `${symbol.name}@${path.slice(below.length)}`;
};

const depthOf = (name: string): number => name.split("/").length;

/** Short names; of several types with the same one the shallowest file has it, and the others their folder or file before it. */
const shortNames = (names: readonly string[]): ReadonlyMap<string, string> => {
  const shortOf = (name: string): string => name.split("@")[0] ?? name;
  const longOf = (name: string): string => {
    const [short = "", path = ""] = name.split("@");
    const [file = "", folder = ""] = path.split("/").toReversed();
    const words = `${folder}-${file.replace(/\.ts$/, "")}`.split("-");
    return `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("")}${short}`;
  };
  const inOrder = names.toSorted((a, b) => depthOf(a) - depthOf(b) || (a < b ? -1 : 1));
  const isFirst = (name: string): boolean => inOrder.find((other) => shortOf(other) === shortOf(name)) === name;
  return new Map(names.map((name) => [name, isFirst(name) ? shortOf(name) : longOf(name)]));
};

/** The same with references under other names. */
const renamed = (value: unknown, names: ReadonlyMap<string, string>): unknown => {
  if (Array.isArray(value)) return value.map((one) => renamed(one, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === "$ref" ? (names.get(String(one)) ?? one) : renamed(one, names),
    ]),
  );
};

/** The columns that a list says it has, of one that is empty, as there is nobody to ask; undefined: it does not say. */
const pickedBy = ({ columns, tableColumns = [] }: UseCase): readonly string[] | undefined =>
  columns === undefined ? undefined : [...columns([]), ...tableColumns];

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

/**
 * What each use case answers, as JSON schemas out of the types of their handlers: what the compiler has checked, so that it
 * cannot say another thing than what is done. Rows are of the tables that a handler reads.
 */
export const answerShapes = async (root: string): Promise<AnswerShapes> => {
  const all: readonly UseCase[] = (await Promise.all(Object.values(nouns).map(({ load }) => load()))).flat();
  const places = placesOf(all.map(({ handle }) => handle));
  const { config } = ts.readConfigFile(join(root, "tsconfig.base.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const entries = ["core", "store", "interchange", "bulletin", "use-cases"].map((name) =>
    join(root, "packages", name, "src", "index.ts"),
  );
  const paths = new Set([...entries, ...places.flatMap((place) => place?.path ?? [])]);
  const program = ts.createProgram([...paths], { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const exported = exportedNames(program, entries);
  const ours = join(root, "packages", "use-cases", "src") + sep;
  const nameOf = (type: ts.Type): string | undefined =>
    exported.get(type) ?? ownName(type, join(root, "packages") + sep);
  const shapes = jsonShapes(checker, { nameOf, known: coreSchemas() });
  const useCases: Record<string, Shape> = {};
  for (const [at, useCase] of all.entries()) {
    const place = places[at];
    const tree = place && program.getSourceFile(place.path);
    const found = place && tree && functionAt(tree, place);
    const signature = found && checker.getSignatureFromDeclaration(found);
    if (found === undefined || signature === undefined) continue;
    if (useCase.form === "rows") useCases[useCase.name] = rowShape(checker, found, { ours, picked: pickedBy(useCase) });
    else {
      const [type, ...more] = okTypes(checker, checker.getReturnTypeOfSignature(signature)).map((one) =>
        shapes.of(one),
      );
      if (type !== undefined) useCases[useCase.name] = more.length === 0 ? type : { anyOf: [type, ...more] };
    }
  }
  const names = shortNames([...shapes.named.keys()]);
  const named = [...shapes.named].map(([name, shape]): [string, Shape] => [names.get(name) ?? name, shape]);
  return renamed(
    {
      useCases: Object.fromEntries(Object.entries(useCases).toSorted(byName)),
      named: Object.fromEntries(named.toSorted(byName)),
    },
    names,
  ) as AnswerShapes;
};
