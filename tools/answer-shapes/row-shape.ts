import ts from "typescript";
import { rowColumnsOf } from "./core-exports.ts";
import type { Shape } from "./json-shape.ts";

/** What a function's own sources name, itself or through those of ours it calls: row tables of core, and texts. */
const namedBy = (checker: ts.TypeChecker, first: ts.Node, ours: string) => {
  const [tables, texts] = [new Set<string>(), new Set<string>()];
  const seen = new Set<ts.Node>();
  const follow = (node: ts.Identifier): void => {
    const symbol = ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(node);
    if (symbol === undefined) return;
    const target = (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
    const [declared] = target.declarations ?? [];
    if (declared === undefined || seen.has(declared)) return;
    seen.add(declared);
    if (rowColumnsOf(target.name) !== undefined) tables.add(target.name);
    else if (
      declared.getSourceFile().fileName.startsWith(ours) &&
      (ts.isVariableDeclaration(declared) || ts.isFunctionDeclaration(declared))
    )
      visit(declared);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) follow(node);
    if (ts.isStringLiteral(node)) texts.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(first);
  return { tables, texts };
};

const CELLS = { text: ["string", "null"], integer: ["integer", "null"] } as const;
/** What a list makes of columns, under names of its own. Source: `picked` of the ledgers. */
const AREA = ["string", "null"] as const;

/**
 * A row that a handler gives out: columns of the tables it reads; where it picks some (`picked`: the columns it says it has),
 * those that it names. A column that a role does not see is left out, so none has to be there.
 */
export const rowShape = (
  checker: ts.TypeChecker,
  handler: ts.Node,
  { ours, picked }: { readonly ours: string; readonly picked: readonly string[] | undefined },
): Shape => {
  const { tables, texts } = namedBy(checker, handler, ours);
  const columns = new Map(
    [...tables].flatMap((name) => Object.entries(rowColumnsOf(name) ?? {})).map(([name, kind]) => [name, CELLS[kind]]),
  );
  const names =
    picked === undefined
      ? ["stream", "ordinal", ...columns.keys()]
      : [...new Set([...picked, ...[...columns.keys()].filter((name) => texts.has(name))])];
  const kindOf = (name: string): Shape =>
    name === "stream" || name === "id"
      ? { type: "string" }
      : name === "ordinal"
        ? { type: "integer" }
        : { type: [...(columns.get(name) ?? AREA)] };
  return { type: "object", properties: Object.fromEntries(names.map((name) => [name, kindOf(name)])) };
};
