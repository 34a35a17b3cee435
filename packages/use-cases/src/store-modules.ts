import {
  accountabilityModule,
  communityModule,
  monitoringModule,
  operationModule,
  type StoreModule,
} from "@answerable/store";
import type { ModuleName } from "./modules.ts";

/** What the store of each part keeps. */
export const storeModules: Readonly<Record<ModuleName, StoreModule>> = {
  operation: operationModule,
  monitoring: monitoringModule,
  accountability: accountabilityModule,
  community: communityModule,
};
