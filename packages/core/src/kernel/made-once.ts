/**
 * A thing that always comes out the same, made when it is first asked for and kept: whoever never asks does not wait for
 * it. Most commands check no message and search no text for names.
 */
export const madeOnce = <Made>(make: () => Made): (() => Made) => {
  let made: { readonly thing: Made } | undefined;
  return () => {
    made ??= { thing: make() };
    return made.thing;
  };
};
