CREATE TABLE "key_check" (
  operation text not null, salt blob not null, memory integer not null, passes integer not null,
  parallelism integer not null, generation integer not null default 0,
  primary key (operation));
CREATE TABLE "migration" (name text primary key);
CREATE TABLE "slot_key" (
  operation text not null, module text not null, slot text not null, at text not null,
  wrapped blob not null, generation integer not null default 0,
  primary key (operation, module, slot));
CREATE INDEX "slot_key_at" on "slot_key" (operation, module, at, slot);
CREATE TABLE "vault_key" (
  operation text not null, generation integer not null, held_by text not null, wrapped blob not null,
  primary key (operation, generation));
