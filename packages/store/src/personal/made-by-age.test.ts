import { readFileSync } from "node:fs";
import { armor, Decrypter } from "age-encryption";
import { describe, expect, it } from "vitest";

const fileOf = (name: string): Buffer => readFileSync(new URL(`made-by-age/${name}`, import.meta.url));
const STORY = "La personne dit : « il m'a demandé de l'argent pour la carte ». 🙏 שלום\n";

const opened = async (bytes: Uint8Array): Promise<string> => {
  const decrypter = new Decrypter();
  decrypter.addIdentity(fileOf("identity.txt").toString("utf8").trim());
  return await decrypter.decrypt(bytes, "text");
};

// The other way round, age opening what we seal, needs age itself: by hand, as made-by-age/README.md says.
describe("what an investigating body seals with age itself", () => {
  it("opens here, alone or among other recipients", async () => {
    expect(await opened(fileOf("narrative.age"))).toBe(STORY);
    expect(await opened(fileOf("two-recipients.age"))).toBe(STORY);
  });

  it("opens when it came as lines of letters, as in a mail", async () => {
    expect(await opened(armor.decode(fileOf("narrative-armored.age").toString("utf8")))).toBe(STORY);
  });

  it("may be empty", async () => {
    expect(await opened(fileOf("empty.age"))).toBe("");
  });

  it("does not open with one byte changed", async () => {
    const bytes = fileOf("narrative.age");
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1;
    await expect(opened(bytes)).rejects.toThrow("invalid tag");
  });
});
