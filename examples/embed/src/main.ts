import { countPeople } from "./count-people.ts";

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

// A store comes next: the embedded one with ":memory:", as soon as @answerable/store offers it.
