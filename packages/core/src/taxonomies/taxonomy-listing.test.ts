import { describe, expect, it } from "vitest";
import { mali2021 } from "./mali-2021/mali-2021.ts";
import { mrm } from "./mrm/mrm.ts";
import { taxonomyListing } from "./taxonomy-listing.ts";

describe("taxonomyListing", () => {
  it("gives the shape the command prints, in the language asked for", () => {
    const { listing, notes } = taxonomyListing(mali2021, "en");
    expect(Object.keys(listing)).toEqual(["id", "version", "categories"]);
    expect(listing.categories[1]).toEqual({
      code: "right-to-life",
      label: "Right to life",
      types: [
        { code: "premeditated-killing", label: "premeditated killing" },
        { code: "killing", label: "killing (homicide)" },
        { code: "killing-explosive-device", label: "death by explosive device" },
      ],
    });
    expect(notes).toEqual([]);
  });

  it("falls back to French for Fulfulde and says so for each of the 40 labels", () => {
    const { listing, notes } = taxonomyListing(mali2021, "ff");
    expect(listing.categories[1]?.types[0]?.label).toBe("assassinat");
    expect(notes).toHaveLength(40);
    expect(notes[0]).toEqual({
      path: ["categories", 0, "label"],
      code: "label-fell-back",
      facts: { asked: "ff", shown: "fr" },
    });
  });

  it("shows six violations, with their finer codes below them", () => {
    const [six] = taxonomyListing(mrm, "en").listing.categories;
    expect(six?.types).toHaveLength(6);
    expect(six?.types[0]?.codes?.map(({ code }) => code)).toEqual(["killing", "maiming"]);
  });
});
