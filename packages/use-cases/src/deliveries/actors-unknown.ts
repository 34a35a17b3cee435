import { actorOf, type Destinations, type Issue, issue, type Staff } from "@answerable/core";

/** The webhooks of a document whose sight is nobody's: no member of staff has the code. Issues `actor-unknown`, each with its place. */
export const actorsUnknown = ({ webhooks }: Destinations, staff: Staff): readonly Issue[] =>
  webhooks.flatMap(({ actor }, index) =>
    actorOf(staff, actor) === undefined ? [issue("actor-unknown", ["webhooks", index, "actor"])] : [],
  );
