import { join } from "node:path";
import ts from "typescript";
import { filesBelow, type Problem, report } from "./source-files.ts";

const resultNames = new Set(["Ok", "Err", "ResultAsync"]);

/** Whether a value of this type carries a neverthrow Result: itself, or as the elements of a list. */
const carriesResult = (checker: ts.TypeChecker, type: ts.Type): boolean => {
  const parts = type.isUnion() ? type.types : [type];
  return parts.some((part) => {
    const symbol = part.getSymbol();
    if (symbol && resultNames.has(symbol.name))
      return symbol.declarations?.some((node) => node.getSourceFile().fileName.includes("/neverthrow/")) ?? false;
    const element = checker.isArrayLikeType(part) ? part.getNumberIndexType() : undefined;
    return element !== undefined && element !== part && carriesResult(checker, element);
  });
};

const assigns = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node) &&
  node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
  node.operatorToken.kind <= ts.SyntaxKind.LastAssignment;

/** The expression whose value this node drops: a statement of its own, `void x`, or the body of a `() => void`. */
const dropped = (node: ts.Node, checker: ts.TypeChecker): ts.Expression | undefined => {
  if (ts.isExpressionStatement(node)) {
    const { expression } = node;
    return ts.isVoidExpression(expression) ? expression.expression : assigns(expression) ? undefined : expression;
  }
  if (!ts.isArrowFunction(node) || ts.isBlock(node.body) || assigns(node.body)) return undefined;
  const [wanted] = checker.getContextualType(node)?.getCallSignatures() ?? [];
  const returns = wanted?.getReturnType();
  return returns && (returns.flags & ts.TypeFlags.Void) !== 0 ? node.body : undefined;
};

/** Finds each Result nobody looks at: a refusal dropped in silence. */
export const findDroppedResults = (root: string, paths: readonly string[]): Problem[] => {
  const { config } = ts.readConfigFile(join(root, "tsconfig.base.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram([...paths], { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const problems: Problem[] = [];
  for (const path of paths) {
    const tree = program.getSourceFile(path);
    if (!tree) continue;
    const visit = (node: ts.Node): void => {
      const value = dropped(node, checker);
      if (value && carriesResult(checker, checker.getTypeAtLocation(value))) {
        const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        problems.push({ path: path.slice(root.length + 1), line, message: "this Result is dropped: look at its Err" });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return problems;
};

if (import.meta.main) {
  const root = process.cwd();
  const paths = ["packages", "apps", "tools"]
    .flatMap((folder) => filesBelow(join(root, folder)))
    .filter((path) => path.endsWith(".ts") && !/(\.d|\.config)\.ts$/.test(path));
  report("must-use", findDroppedResults(root, paths), `${paths.length} files`);
}
