import {
  ActorCode,
  CaseContent,
  CaseInput,
  type CaseState,
  caseClocks,
  caseSubject,
  cfmCategories,
  DEFAULT_CASE_RULES,
  type HandlerFacts,
  Instant,
  LanguageTag,
  LocalCode,
  LodgedPrint,
  noBooks,
  nothingRecorded,
  PCode,
  PostCode,
  prepareCase,
  readCategory,
} from "@answerable/core";

const desk = ActorCode.parse("desk-01");
const handler: HandlerFacts = {
  ...{ actor: ActorCode.parse("handler-01"), post: PostCode.parse("complaints-officer"), level: "officer" },
  ...{ office: "field", organisation: LocalCode.parse("agency"), sex: "woman", units: [], supervisors: [] },
};
const region = PCode.parse("ML05");
const areas = { areaOf: (code: PCode) => (code === region ? { adm1: region, adm2: null } : undefined) };

/** Somebody asks at the desk, without a name, and will come by again. Nothing is written down but codes, so nothing has to be sealed. */
const asked = CaseInput.parse({
  ...{ lodgedBy: "self", anonymous: true, channel: "desk", spokenWith: true, hasReceipt: false, language: "fr" },
  ...{ receivedAt: "2026-06-15T09:00:00.000Z", priority: "usual", adm1: "ML05", organisation: "agency" },
  saidBefore: { said: ["can-and-cannot", "by-when"], how: "spoken" },
  ...{ contacts: [{ kind: "desk", value: null }], consent: nothingRecorded },
  wishes: {
    ...{ hopes: null, unwanted: [], unwantedWords: null, handler: "either", reply: "wants-word" },
    ...{ family: "not-asked", intermediary: "there-is-none" },
  },
});

/** A case asked of its rules, one step after the other, without any store: what each step came to, or which rule says no. */
export const liveACase = (print: string): readonly string[] => {
  const at = Instant.parse("2026-06-15T10:00:00.000Z");
  const rules = { mechanism: null, policy: null, ...DEFAULT_CASE_RULES };
  const prepared = prepareCase(asked, { now: at, recorder: desk, rules, categories: cfmCategories, areas });
  const category = readCategory("information-request", cfmCategories);
  if (prepared.isErr()) return prepared.error.map(({ path, code }) => `${path.join(".")}: ${code}`);
  if (category.isErr()) return category.error.map(({ code }) => code);

  let state: CaseState = caseSubject.initial;
  const step = (command: Parameters<typeof caseSubject.decide>[0]): string =>
    caseSubject.decide(command, state).match(
      (events) => {
        state = events.reduce(caseSubject.evolve, state);
        return `${command.type}: ${state.status}`;
      },
      ({ code }) => `${command.type}: no, ${code}`,
    );
  const by = { at, doneAt: at, by: desk };
  const told = [
    ...prepared.value.notes.map(({ code }) => `to note: ${code}`),
    step({ ...by, type: "lodge", content: CaseContent.parse(prepared.value.content), print: LodgedPrint.parse(print) }),
    step({ ...by, type: "take", handler, wishUnmet: null }),
    step({ ...by, type: "triage", category: category.value, priority: "usual" }),
    step({ ...by, type: "take", handler, wishUnmet: null }),
    step({ ...by, type: "confirm-received", how: "said-it-back" }),
    step({
      ...{
        ...by,
        type: "respond",
        answer: { kind: "explained" },
        language: LanguageTag.parse("fr"),
        way: "desk",
      },
      ...{ smallGroup: null, words: null, decider: handler, basis: null },
    }),
  ];
  const open = state as CaseState;
  const clocks = open.status === "absent" ? [] : caseClocks(open, noBooks);
  return [
    ...told,
    ...clocks.flatMap(({ clock, state: how, due }) => (due === null ? [] : [`${clock} by ${due}: ${how}`])),
    step({ ...by, type: "confirm-received", how: "said-it-back" }),
  ];
};
