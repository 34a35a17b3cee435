/** What is the same of every one of several; undefined where it differs, or where there are fewer than two. */
export const sharedFact = <One, Fact>(all: readonly One[], of: (one: One) => Fact): Fact | undefined => {
  const [first] = all;
  if (first === undefined || all.length < 2) return undefined;
  const said = JSON.stringify(of(first));
  return all.every((one) => JSON.stringify(of(one)) === said) ? of(first) : undefined;
};
