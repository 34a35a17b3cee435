const everythingPublic = ["core", "store", "interchange", "bulletin", "use-cases", "client"] as const;

/** Which of our projects each project may import. A project that is not listed has no place in the house yet. */
export const projectArrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  store: ["core"],
  interchange: ["core"],
  bulletin: ["core"],
  "use-cases": ["core", "store", "interchange", "bulletin"],
  cli: ["use-cases", "core"],
  http: ["use-cases", "core"],
  worker: ["use-cases", "core"],
  client: [],
  tools: everythingPublic,
  examples: everythingPublic,
};

/** The scope of our package names: `@answerable/core` is the project `core`. */
export const scope = "@answerable/";
