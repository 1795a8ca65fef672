/** What outside checkers and challenges need to see of a request. Nothing of it is stored. */
export type RequestFacts = {
  /** The address of the reader, from `clientAddress`. */
  address?: string | undefined;
  userAgent?: string | undefined;
  referrer?: string | undefined;
  /** The address of the article, for a checker that looks at it. */
  permalink?: string | undefined;
  /** What the widget of a challenge put into the form: `cf-turnstile-response` of Turnstile. */
  challenge?: string | undefined;
  /** The answer of `solveProof`. */
  proof?: string | undefined;
};
