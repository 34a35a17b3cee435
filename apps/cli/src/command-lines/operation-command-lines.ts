import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { as, type CommandLines, type Place } from "./command-line.ts";

/** What makes an operation, saves it, and holds what it decided. */
export const operationCommandLines = (place: () => Place): CommandLines => {
  const answerable: Place["answerable"] = (args, stdin) => place().answerable(args, stdin);

  /** Where a backup of the sample lies, made for the occasion. */
  const savedSample = async (): Promise<{ readonly data: string; readonly keys: string }> => {
    const places = ["--out", randomUUID(), "--keys-out", randomUUID(), "--one-disk"];
    const { out } = await answerable(["backup", ...places, "--format", "json"]);
    return JSON.parse(out) as { data: string; keys: string };
  };
  return {
    init: async () => [
      ["init", "second", "--country", "MLI", "--administrator", "admin-01", "--information-manager", "im-01"],
    ],
    doctor: async () => [["doctor"]],
    lock: async () => [["lock"]],
    // what comes after it finds the sample open again
    unlock: async () => [["unlock"]],
    backup: async () => [["backup", "--out", "saved", "--keys-out", "saved-keys", "--one-disk"]],
    restore: async () => {
      const { data, keys } = await savedSample();
      return [["restore", data, "--keys", keys]];
    },
    "documents.adopt": async () => [as("im-01", "documents", "adopt", "mali.json", "--kind", "taxonomy")],
    "destinations.secret": async () => {
      const header = {
        document: "destinations",
        id: "destinations",
        version: randomUUID(),
        title: { en: "Destinations" },
      };
      const webhook = { code: "tool", actor: "analyst-01", url: "https://tool.example/hook", tells: ["incident"] };
      writeFileSync(
        join(place().folder, "destinations.json"),
        JSON.stringify({ ...header, source: "test", webhooks: [webhook] }),
      );
      await answerable(as("im-01", "documents", "adopt", "destinations.json"));
      return [as("im-01", "destinations", "secret", "tool")];
    },
    "documents.list": async () => [as("analyst-01", "documents", "list")],
    "documents.show": async () => [as("analyst-01", "documents", "show", "settings")],
    "documents.retention": async () => [as("analyst-01", "documents", "retention")],
    "documents.grants": async () => [as("analyst-01", "documents", "grants")],
  };
};
