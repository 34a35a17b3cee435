export { type StartPostgres, startPostgres, type TestPostgres } from "./start-postgres.ts";
