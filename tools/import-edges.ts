import { posix } from "node:path";
import ts from "typescript";
import { lineOf, type SourceFile } from "./source-files.ts";

/** One import as written: static, re-exporting, type-only or dynamic alike, since each is an arrow. */
export interface ImportEdge {
  readonly from: string;
  readonly line: number;
  /** As written; `undefined` for a dynamic import whose target is computed. */
  readonly specifier: string | undefined;
}

const specifierOf = (node: ts.Node): ts.Node | undefined => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument;
  if (ts.isCallExpression(node)) {
    const called = node.expression;
    const loads = called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === "require");
    return loads ? node.arguments[0] : undefined;
  }
  return undefined;
};

export const importEdges = (file: SourceFile): ImportEdge[] => {
  const edges: ImportEdge[] = [];
  const visit = (node: ts.Node): void => {
    const target = specifierOf(node);
    if (target) {
      const specifier = ts.isStringLiteralLike(target) ? target.text : undefined;
      edges.push({ from: file.path, line: lineOf(file, node.getStart()), specifier });
    }
    ts.forEachChild(node, visit);
  };
  visit(file.tree);
  return edges;
};

/** Where a relative import points, from the root; `undefined` for a package. */
export const relativeTarget = (edge: ImportEdge): string | undefined =>
  edge.specifier?.startsWith(".") ? posix.join(posix.dirname(edge.from), edge.specifier) : undefined;

/** `zod` of `zod/v4`, `@answerable/core` of `@answerable/core/testing`. */
export const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
