import type { Route } from "./route.ts";

const fits = (pattern: string, path: string): boolean => {
  const [parts, steps] = [pattern.split("/"), path.split("/")];
  return (
    parts.length === steps.length &&
    parts.every((part, at) => (part.startsWith(":") ? steps[at] !== "" : part === steps[at]))
  );
};

/** The methods that an address is served with; none: nothing is served there. */
export const allowedAt = (routes: readonly Route[], path: string): readonly string[] => {
  const methods = new Set<string>(routes.filter((route) => fits(route.path, path)).map(({ method }) => method));
  return methods.has("GET") ? [...methods, "HEAD"] : [...methods];
};
