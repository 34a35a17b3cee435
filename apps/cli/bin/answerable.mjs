#!/usr/bin/env node
// Plain JavaScript that old versions of Node can read, so that they get a sentence instead of a syntax error.
const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  process.stderr.write(
    `answerable needs Node 24 or newer; this is Node ${process.versions.node}. Inside the project, use npx answerable.\n`,
  );
  process.exitCode = 2;
} else {
  const { enableCompileCache } = await import("node:module");
  // beside the code, so that only who may change the code may change it; where nothing may be written there is none
  enableCompileCache(`${import.meta.dirname}/../.compiled`);
  const { main } = await import("../dist/main.js");
  await main();
}
