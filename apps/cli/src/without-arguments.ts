/**
 * What is wrong with a command line, without what stood on it: an argument may be a person's words, typed where they do not
 * belong, and what a command says is often kept. Names of commands and options stay.
 */
export const withoutArguments = (message: string): string =>
  message
    .replace(/( but got \d+): .*/s, "$1.\n")
    .replace(/(argument) '.*' (is invalid)/s, "$1 $2")
    .replace(/(command-argument value) '.*' (is invalid)/s, "$1 $2")
    .replace(/(unknown option '--?[^\s=']*)[\s=].*'/s, "$1'")
    .replace(/(unknown command) '[^']*[\s'].*'/s, "$1");
