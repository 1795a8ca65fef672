/** One thing that `npm run check` verifies: `run` gives the problems found, a sentence each, and none when all is well. */
export type Check = {
  /** The name by which the check is listed, and chosen with `--only`. */
  name: string;
  run(context: CheckContext): string[] | Promise<string[]>;
};

/** What a check is told. */
export type CheckContext = {
  /** The repository's top folder. */
  root: string;
  /** Whether to write the pinned files (export lists, size ceilings, generated tables) anew instead of comparing. */
  update: boolean;
};
