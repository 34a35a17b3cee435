import ts from "typescript";

const printer = ts.createPrinter({ removeComments: true });

/** Nodes by their text, so that the order says nothing. */
const sorted = <Node extends ts.Node>(nodes: ts.NodeArray<Node>, file: ts.SourceFile): Node[] => {
  const text = new Map(nodes.map((node) => [node, printer.printNode(ts.EmitHint.Unspecified, node, file)]));
  return nodes.toSorted((a, b) => ((text.get(a) ?? "") < (text.get(b) ?? "") ? -1 : 1));
};

/**
 * A type the compiler inferred, in an order of its own: the compiler's follows the order in which it met the types, and
 * two builds of the same sources differ in it.
 */
const inOrder = <Node extends ts.Node>(node: Node, file: ts.SourceFile): Node => {
  const visit = (child: ts.Node): ts.Node => {
    const inner = ts.visitEachChild(child, visit, undefined);
    if (ts.isUnionTypeNode(inner))
      return ts.factory.updateUnionTypeNode(inner, ts.factory.createNodeArray(sorted(inner.types, file)));
    if (ts.isTypeLiteralNode(inner))
      return ts.factory.updateTypeLiteralNode(inner, ts.factory.createNodeArray(sorted(inner.members, file)));
    return inner;
  };
  return ts.visitEachChild(node, visit, undefined);
};

/** One declaration as a stranger reads it: no comments, no `declare`, functions without a body. */
const signatureOf = (declaration: ts.Declaration): string => {
  const file = declaration.getSourceFile();
  const node = ts.isVariableDeclaration(declaration) ? inOrder(declaration.parent.parent, file) : declaration;
  return printer.printNode(ts.EmitHint.Unspecified, node, file).replace(/^(?:export )?(?:default )?(?:declare )?/, "");
};

/** What a name stands for: its own declarations, or the module it is passed on from. */
const describe = (checker: ts.TypeChecker, symbol: ts.Symbol): string => {
  const target = (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
  const declarations = (target.declarations ?? []).filter((node) => !ts.isSourceFile(node));
  if (declarations.length === 0) return `${symbol.name}: everything of a module`;
  return [...new Set(declarations.map(signatureOf))].join("\n");
};

/** Every name a built declaration file exports, with its signature, sorted by name. */
export const apiSurface = (entry: string): string => {
  const program = ts.createProgram([entry], {
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) return "";
  return checker
    .getExportsOfModule(module)
    .map((symbol) => ({ name: symbol.name, text: describe(checker, symbol) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ text }) => text)
    .join("\n\n");
};
