/** Where a comment stands: only `published` ones are shown; `removed` ones keep their place for the answers below them. */
export type CommentStatus = "published" | "held" | "spam" | "removed";

/** A comment to be stored. */
export type NewComment = {
  articleId: string;
  parent?: string | undefined;
  name: string;
  email?: string | undefined;
  website?: string | undefined;
  comment: string;
  status: "published" | "held" | "spam";
  /** Milliseconds since 1970 UTC. */
  createdAt: number;
  /** The daily name of the visitor, from `visitorKey`; never an address. */
  visitor?: string | undefined;
};

/** A comment as the store gives it back. */
export type StoredComment = Omit<NewComment, "status"> & { id: string; status: CommentStatus };

/** What a store is asked about earlier comments. */
export type HistoryQuery = Pick<
  NewComment,
  "articleId" | "parent" | "name" | "email" | "comment" | "visitor"
> & {
  /** Now, in milliseconds since 1970 UTC. */
  now: number;
  /** How far back a comment of the same visitor or e-mail is recent, in milliseconds. Default 5 min. */
  floodWindowMs?: number;
};

/** What earlier comments say, in the form that moderation takes. */
export type HistoryAnswer = { duplicates: number; recent: number; approved: number };

/** A page of comments, oldest first, and the cursor of the next one, where there is more. */
export type CommentPage = { comments: StoredComment[]; next?: string };

/** What a list of comments is made of. */
export type ListQuery = {
  /** One article, or all where it is left out. */
  articleId?: string;
  status: CommentStatus | readonly CommentStatus[];
  /** At most so many. Default 100. */
  limit?: number;
  /** The `next` of the page before. */
  after?: string;
};

/**
 * Where comments are kept. Every method that writes is one atomic statement; two equal comments at once give one row.
 * Two comments are equal where article, parent, name and text are, in the sense of `matchKey`.
 */
export type CommentStore = {
  /** Stores the comment, or gives the equal one that is there already with `created: false`. */
  submit(comment: NewComment): Promise<{ comment: StoredComment; created: boolean }>;
  get(id: string): Promise<StoredComment | undefined>;
  list(query: ListQuery): Promise<CommentPage>;
  history(query: HistoryQuery): Promise<HistoryAnswer>;
  /** Moves the comment; `undefined` where there is none of that id. */
  setStatus(id: string, status: CommentStatus): Promise<StoredComment | undefined>;
  /** Uses the nonce of a token up; `false` where it was used before. */
  useNonce(nonce: string, expiresAt: number): Promise<boolean>;
  /** Everything that is kept under an e-mail address, for the person it belongs to. */
  exportEmail(email: string): Promise<StoredComment[]>;
  /** Empties the comments under an e-mail address: name, e-mail, website, visitor and text go, the place stays. Gives their number. */
  eraseEmail(email: string): Promise<number>;
  /** Forgets e-mail and visitor of comments older than the instant, and nonces that have run out. Gives the number of comments. */
  forget(before: number): Promise<number>;
};
