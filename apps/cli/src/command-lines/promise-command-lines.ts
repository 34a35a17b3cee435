import { as, type CommandLines, type Place } from "./command-line.ts";
import { freshIncident, referral } from "./fresh-incident.ts";

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const matter = { level: "community", area: "ML0505", occasion: "meeting", topic: "water-point" };
const promise = JSON.stringify({
  ...{ ...matter, words: "Nous prévoyons de réparer la pompe.", by: dayIn(30), doneBy: "wash-officer" },
});

const expectation = JSON.stringify({ ...matter, words: "Est-ce que l'argent viendra ?" });
const question = JSON.stringify({ ...matter, words: "Quand viendra l'eau ?", by: dayIn(14) });

/** Expectations, promises, questions and the word that is owed. */
export const promiseCommandLines = (place: () => Place): CommandLines => {
  const answerable: Place["answerable"] = (args, stdin) => place().answerable(args, stdin);

  /** Entered at the desk for the occasion. */
  const entered = async (args: string[], typedIn: string): Promise<string> => {
    const { out } = await answerable([...args, "--input", "-", "--as", "desk-01", "--format", "json"], typedIn);
    return (JSON.parse(out) as { id: string }).id;
  };
  const madePromise = (): Promise<string> => entered(["promises", "make"], promise);
  const heardExpectation = (): Promise<string> => entered(["expectations", "record"], expectation);
  const askedQuestion = (): Promise<string> => entered(["questions", "ask"], question);
  return {
    "expectations.record": async () => [as("desk-01", "expectations", "record", "--input", "-"), expectation],
    "expectations.answer": async () => [
      as("desk-01", "expectations", "answer", await heardExpectation(), "beyond-our-power", "--vehicle", "own-meeting"),
    ],
    "expectations.withdraw": async () => [
      as("desk-01", "expectations", "withdraw", await heardExpectation(), "--reason", "said-otherwise"),
    ],
    "expectations.list": async () => [as("analyst-01", "expectations", "list", "--area", "ML0505")],
    "expectations.show": async () => [as("analyst-01", "expectations", "show", await heardExpectation())],
    "promises.make": async () => [as("desk-01", "promises", "make", "--input", "-"), promise],
    "promises.keep": async () => [as("desk-01", "promises", "keep", await madePromise())],
    "promises.move": async () => {
      const why = ["--because", "rains", "--vehicle", "call"];
      return [as("desk-01", "promises", "move", await madePromise(), dayIn(60), ...why)];
    },
    "promises.explain": async () => [
      as("desk-01", "promises", "explain", await madePromise(), "--because", "no-funds", "--vehicle", "visit"),
    ],
    "promises.release": async () => [
      as("desk-01", "promises", "release", await madePromise(), "--by", "the-community"),
    ],
    "promises.list": async () => [as("analyst-01", "promises", "list", "--area", "ML0505")],
    "promises.show": async () => [as("analyst-01", "promises", "show", await madePromise())],
    "promises.read-text": async () => [
      as("desk-01", "promises", "read-text", await madePromise(), "words", "--purpose", "keeping"),
    ],
    "promises.withheld": async () => {
      const id = await entered(["promises", "make"], promise.replace("la pompe", "la pompe de Moussa Traoré"));
      return [as("im-01", "promises", "withheld", id, "words", "--purpose", "correction")];
    },
    "expectations.withheld": async () => {
      const id = await entered(["expectations", "record"], expectation.replace("l'argent", "Moussa Traoré"));
      return [as("im-01", "expectations", "withheld", id, "words", "--purpose", "answering")];
    },
    "owed.withheld": async () => {
      const id = await entered(["questions", "ask"], question.replace("l'eau", "Moussa Traoré, au 76 12 34 56,"));
      return [as("im-01", "owed", "withheld", id, "words", "--purpose", "answering")];
    },
    "promises.measures": async () => [as("analyst-01", "promises", "measures")],
    "promises.said-and-done": async () => {
      await askedQuestion();
      return [as("analyst-01", "promises", "said-and-done", "--area", "ML0505")];
    },
    "questions.ask": async () => [as("desk-01", "questions", "ask", "--input", "-"), question],
    "questions.list": async () => [as("desk-01", "questions", "list", "--area", "ML0505")],
    "owed.give": async () => {
      const how = ["--vehicle", "own-meeting", "--language", "bm", "--women", "20", "--men", "12"];
      return [as("desk-01", "owed", "give", await askedQuestion(), ...how)];
    },
    "owed.postpone": async () => [
      as("desk-01", "owed", "postpone", await askedQuestion(), dayIn(40), "--vehicle", "radio"),
    ],
    "owed.explain": async () => {
      const why = ["--because", "depends-on-others", "--vehicle", "own-meeting"];
      return [as("desk-01", "owed", "explain", await askedQuestion(), ...why)];
    },
    "owed.waive": async () => [as("desk-01", "owed", "waive", await askedQuestion(), "--by", "the-community")],
    "owed.intermediary": async () => [as("desk-01", "owed", "intermediary", "--area", "ML0505", "--wish", "wants-it")],
    "owed.family": async () => {
      const taken = referral.replace("wished", "accepted");
      await answerable(
        ["incidents", "refer", await freshIncident(answerable), "--input", "-", "--as", "supervisor-01"],
        taken,
      );
      const { out } = await answerable([
        "owed",
        "list",
        "--kind",
        "referral-step",
        "--as",
        "desk-01",
        "--format",
        "json",
      ]);
      return [as("desk-01", "owed", "family", (JSON.parse(out) as { id: string }[])[0]?.id ?? "")];
    },
    "owed.list": async () => [as("analyst-01", "owed", "list")],
    "owed.show": async () => [as("analyst-01", "owed", "show", await askedQuestion())],
    "owed.read-text": async () => [
      as("desk-01", "owed", "read-text", await askedQuestion(), "words", "--purpose", "answering"),
    ],
    "due.list": async () => {
      await askedQuestion();
      // of word alone: of cases there are some that were entered late, which is told beside
      return [as("desk-01", "due", "list", "--of", "word", "--by", "2100-01-01T00:00:00.000Z")];
    },
  };
};
