import ts from "typescript";
import { isTest, lineOf, type Problem, type SourceFile } from "./source-files.ts";

const memberOf = (node: ts.Node): { of: ts.Expression; name: string } | undefined => {
  if (ts.isPropertyAccessExpression(node)) return { of: node.expression, name: node.name.text };
  if (!ts.isElementAccessExpression(node)) return undefined;
  const name = ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : "*";
  return { of: node.expression, name };
};

const isNamed = (node: ts.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name;

/** A locale is named when it is there and is neither `undefined` nor an empty list, which mean the machine's own. */
const namesLocale = (argument: ts.Expression | undefined): boolean =>
  argument !== undefined &&
  !isNamed(argument, "undefined") &&
  !(ts.isArrayLiteralExpression(argument) && argument.elements.length === 0);

const hidden: readonly (readonly [string, string])[] = [
  ["Math", "random"],
  ["Temporal", "Now"],
];

/** Ambient time and randomness that hide behind a pure name; taking the whole object apart counts as use. */
const ambient = (node: ts.Node): string | undefined => {
  const member = memberOf(node);
  for (const [object, name] of hidden) {
    const message = `core is pure: ${object}.${name} is not for it, time and seeds come in the input`;
    if (member && isNamed(member.of, object) && (member.name === name || member.name === "*")) return message;
    if (ts.isVariableDeclaration(node) && node.initializer && isNamed(node.initializer, object)) return message;
  }
  return undefined;
};

/** Calls whose answer depends on the machine's locale or time zone. */
const localeBound = (node: ts.Node): string | undefined => {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined;
  const member = memberOf(node.expression);
  if (!member) return undefined;
  const [first, second] = node.arguments ?? [];
  const message = `core is pure: ${member.name} needs an explicit locale, the machine's own changes answers`;
  if (member.name === "localeCompare") return namesLocale(second) ? undefined : message;
  const intl = isNamed(member.of, "Intl") && /^[A-Z]/.test(member.name);
  if (!intl && !member.name.startsWith("toLocale")) return undefined;
  if (!namesLocale(first)) return message;
  const dated = (intl && member.name === "DateTimeFormat") || /^toLocale(Date|Time)String$/.test(member.name);
  const zoned = second?.getText().includes("timeZone") ?? false;
  return dated && !zoned ? `core is pure: ${member.name} needs an explicit timeZone` : undefined;
};

const thrown = (node: ts.Node, file: SourceFile): string | undefined =>
  ts.isThrowStatement(node) && !file.path.startsWith("packages/core/src/testing/")
    ? "core does not throw: return an Err"
    : undefined;

/** Finds what makes an answer of core depend on the machine, beyond what compiler and linters see. */
export const checkPurity = (file: SourceFile): Problem[] => {
  if (!file.path.startsWith("packages/core/src/") || isTest(file.path)) return [];
  const problems: Problem[] = [];
  const visit = (node: ts.Node): void => {
    const message = ambient(node) ?? localeBound(node) ?? thrown(node, file);
    if (message !== undefined) problems.push({ path: file.path, line: lineOf(file, node.getStart()), message });
    ts.forEachChild(node, visit);
  };
  visit(file.tree);
  return problems;
};
