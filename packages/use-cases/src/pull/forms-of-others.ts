import { type ActorCode, type Issue, issue } from "@answerable/core";
import type { CollectingServers } from "./collecting-servers.ts";

/**
 * Forms that would come in in the name of somebody else than whoever says so, `name-of-another`: what is taken in stands in the log under
 * that name, and nobody's name is lent out by others.
 */
export const formsOfOthers = ({ servers }: Pick<CollectingServers, "servers">, adopter: ActorCode): readonly Issue[] =>
  servers.flatMap(({ forms }, at) =>
    forms.flatMap(({ as }, index) =>
      as === adopter ? [] : [issue("name-of-another", ["servers", at, "forms", index, "as"])],
    ),
  );
