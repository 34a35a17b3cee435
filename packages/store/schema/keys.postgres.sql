key_check.operation text collate "C" not null
key_check.salt bytea not null
key_check.memory bigint not null
key_check.passes bigint not null
key_check.parallelism bigint not null
key_check.generation bigint not null
CREATE UNIQUE INDEX key_check_pkey ON keys.key_check USING btree (operation)
migration.name text collate "C" not null
CREATE UNIQUE INDEX migration_pkey ON keys.migration USING btree (name)
slot_key.operation text collate "C" not null
slot_key.module text collate "C" not null
slot_key.slot text collate "C" not null
slot_key.at text collate "C" not null
slot_key.wrapped bytea not null
slot_key.generation bigint not null
CREATE INDEX slot_key_at ON keys.slot_key USING btree (operation, module, at, slot)
CREATE UNIQUE INDEX slot_key_pkey ON keys.slot_key USING btree (operation, module, slot)
vault_key.operation text collate "C" not null
vault_key.generation bigint not null
vault_key.held_by text collate "C" not null
vault_key.wrapped bytea not null
CREATE UNIQUE INDEX vault_key_pkey ON keys.vault_key USING btree (operation, generation)
