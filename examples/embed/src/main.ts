import { createHmac, randomBytes } from "node:crypto";
import { instantOfNumber, shippedTaxonomies } from "@answerable/core";
import { adoptTaxonomy, lookOver, openInMemory } from "./adopt-taxonomy.ts";
import { checkWords } from "./check-words.ts";
import { countPeople } from "./count-people.ts";
import { liveACase } from "./live-a-case.ts";

console.log(
  countPeople({
    amount: { kind: "range", from: 40, to: 60 },
    cells: [
      { sex: "female", ageGroup: "child", people: 12 },
      { sex: "male", ageGroup: "18-59", people: 20 },
    ],
  }),
);
console.log(
  countPeople({ amount: { kind: "exact", people: 3 }, cells: [{ sex: "female", ageGroup: "adult", people: 4 }] }),
);

console.log(checkWords("Your case will be in the UN report.").join("\n"));
console.log(liveACase(createHmac("sha256", randomBytes(32)).update("submission-1").digest("hex")).join("\n"));

const { store, close } = await openInMemory(randomBytes(32));
const [shipped] = shippedTaxonomies;
const ours = { ...shipped, id: "our-list", version: "1" };
const now = instantOfNumber(Date.now());
console.log(await adoptTaxonomy(store, ours, now));
console.log(await adoptTaxonomy(store, { ...ours, title: { en: "Another title" } }, now));
console.log(await adoptTaxonomy(store, { ...ours, title: {} }, now));
console.log(await lookOver(store));
await close();
