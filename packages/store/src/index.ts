// opening
export { type OpenStore, openStore } from "./open-store.ts";
export type { Books, DueQuery, DueRow, PassedRow, Standing, Store, StoreModule } from "./store.ts";
export { type StoreError, storeExplanations } from "./store-error.ts";
export type { DatabaseAddress } from "./database/dialect.ts";
// working
export {
  type Authorship,
  type Given,
  type Once,
  type Outcome,
  type Refusal,
  type Step,
  type StepOutcome,
  step,
  type Work,
} from "./log/work.ts";
export type { DoneBefore } from "./log/once.ts";
export { type Answers, WORKS_PER_COMMIT } from "./log/group-commit.ts";
export type { Rehearsal } from "./log/rehearse.ts";
export { openScratch, type Scratch } from "./scratch/scratch.ts";
// reading
export type { HistoryEntry } from "./log/read-log.ts";
export {
  type ListError,
  type ListQuery,
  type Page,
  type RowQuery,
  type RowReader,
  ROWS_PER_PAGE,
} from "./rows/row-reader.ts";
// work that waits
export type {
  DeadJob,
  JobPlace,
  JobQueues,
  NewJob,
  PutJobs,
  QueueStanding,
  TakeJobs,
  TakenJob,
} from "./jobs/job-queues.ts";
export type { Note, Notes } from "./notes/notes.ts";
export type { WorkerBeat, WorkerBeats } from "./workers/worker-beats.ts";
// personal
export { keyOfPassphrase, type PassphraseSalt } from "./personal/key-encryption.ts";
export { newSalt } from "./personal/begin-vault.ts";
export {
  type KeysStanding,
  type KeyVault,
  type OpenKeyVault,
  openKeyVault,
  type WrappedKey,
} from "./personal/key-vault.ts";
export type { Unlock } from "./personal/begin-vault.ts";
export type { KeyService } from "./personal/key-service.ts";
export { type TransitPlace, transitKeyService } from "./personal/transit-key-service.ts";
export type { Rotated } from "./personal/rotate-keys.ts";
export type { Seal, SealedValue, SealTo } from "./personal/seal.ts";
export type { SealedSlot } from "./personal/sealed-slot.ts";
export type { HeldSlot } from "./personal/held-slots.ts";
export type { Reading, SlotRejection } from "./personal/open-slot.ts";
export type { LoggedReading } from "./personal/readings.ts";
export type { Erased } from "./personal/erase.ts";
// counting outside the log
export type { Tallied } from "./tally/tally.ts";
// proving
export { chainHash, FIRST_HASH, type LoggedFields } from "./log/chain.ts";
export type { Head } from "./log/decide-batch.ts";
export type { Verified } from "./log/verify-log.ts";
export type { Difference, Rebuilt } from "./log/rebuild.ts";
// saving and bringing back
export { type CopiedRows, copyRows } from "./backup/copy-rows.ts";
export { erasedSlots } from "./backup/erased-slots.ts";
export { loadKeyRows, type LoadedRows, loadStoreRows, type RowsCopy } from "./backup/load-rows.ts";
export { clearRows, hasRows, type RowsPlace } from "./backup/rows-place.ts";
// modules
export { accountabilityModule, CLOCK_BOOKS } from "./modules/accountability.ts";
export { communityModule } from "./modules/community.ts";
export { monitoringModule } from "./modules/monitoring.ts";
export { CLOCK_WATCH, operationModule } from "./modules/operation.ts";
// migrations
export type { Migration, SchemaWords } from "./database/migration.ts";
export { type FrozenRowTable, rowTableStatements } from "./migrations/row-table-statements.ts";
