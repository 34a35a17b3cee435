/** How far a long reckoning has come: so many of so many parts are done. */
export interface Step {
  readonly done: number;
  readonly of: number;
}

/** Goes through all steps of a reckoning and gives what it ends with. */
export const endOf = <Answer>(steps: Generator<Step, Answer>): Answer => {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};
