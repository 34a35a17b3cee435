export { type StartPostgres, startPostgres, type TestPostgres } from "./start-postgres.ts";
export { startTransit, type TransitStandIn } from "./transit-stand-in.ts";
