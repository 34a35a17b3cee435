import ts from "typescript";

const printer = ts.createPrinter({ removeComments: true });

/** One declaration as a stranger reads it: no comments, no `declare`, functions without a body. */
const signatureOf = (declaration: ts.Declaration): string => {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return printer
    .printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile())
    .replace(/^(?:export )?(?:default )?(?:declare )?/, "");
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
