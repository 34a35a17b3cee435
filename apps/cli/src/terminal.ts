/** Everything a command line touches outside itself; tests hand in their own. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Results go here and nothing else does. */
  readonly out: (text: string) => void;
  /** Problems, progress and notes go here. */
  readonly err: (text: string) => void;
  readonly readStdin: () => Promise<Uint8Array>;
  /** True where a person watches `err`: only then is progress drawn. */
  readonly isWatched: boolean;
}
