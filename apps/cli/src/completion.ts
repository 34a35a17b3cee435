import type { Command } from "commander";

type Shell = "bash" | "zsh" | "fish";

interface Completion {
  readonly words: readonly string[];
  readonly next: readonly string[];
}

const wordsOf = (command: Command, before: readonly string[] = []): Completion[] => [
  {
    words: before,
    next: [
      ...command.commands.map((sub) => sub.name()),
      ...command.options.flatMap((option) => (option.long ? [option.long] : [])),
    ],
  },
  ...command.commands.flatMap((sub) => wordsOf(sub, [...before, sub.name()])),
];

const bash = (completions: readonly Completion[]): string => {
  const cases = completions.map(({ words, next }) => `    "${words.join(" ")}") words="${next.join(" ")}" ;;`);
  return [
    "_answerable() {",
    '  local path="" word words=""',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the braces are the shell's own
    '  for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do case "$word" in -*) ;; *) path="${path:+$path }$word" ;; esac; done',
    '  case "$path" in',
    ...cases,
    "  esac",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the braces are the shell's own
    '  COMPREPLY=($(compgen -W "$words" -- "${COMP_WORDS[COMP_CWORD]}"))',
    "}",
    "complete -o default -F _answerable answerable",
    "",
  ].join("\n");
};

const fish = (completions: readonly Completion[]): string =>
  [
    ...completions.flatMap(({ words, next }) => {
      const seen = words.map((word) => `__fish_seen_subcommand_from ${word}`).join("; and ") || "__fish_use_subcommand";
      return next.map(
        (word) => `complete -c answerable -n '${seen}' ${word.startsWith("--") ? `-l ${word.slice(2)}` : `-a ${word}`}`,
      );
    }),
    "",
  ].join("\n");

/** A completion script for a shell, out of the commands as they are mounted; zsh reads the bash form. */
export const completionScript = (program: Command, shell: Shell): string => {
  const completions = wordsOf(program);
  if (shell === "fish") return fish(completions);
  return shell === "zsh" ? `autoload -U +X bashcompinit && bashcompinit\n${bash(completions)}` : bash(completions);
};
