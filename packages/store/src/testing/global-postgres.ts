import { startPostgres } from "./start-postgres.ts";

/**
 * A vitest `globalSetup`: one server for all test files of a run. Workers find it in `ANSWERABLE_TEST_POSTGRES`, which
 * `startPostgres` reads.
 */
const setUp = async (): Promise<() => Promise<void>> => {
  if (process.env["ANSWERABLE_TEST_POSTGRES"]) return async () => undefined;
  const server = await startPostgres();
  process.env["ANSWERABLE_TEST_POSTGRES"] = server.url;
  return async () => {
    delete process.env["ANSWERABLE_TEST_POSTGRES"];
    await server.stop();
  };
};

export default setUp;
