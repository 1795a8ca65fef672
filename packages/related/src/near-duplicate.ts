/** An article that says much of what another says in the same words. */
export type NearDuplicate = {
  readonly id: string;
  /** The share of the shorter text's four-word runs that the longer holds too, from 0 to 1. */
  readonly overlap: number;
};
