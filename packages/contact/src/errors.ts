/** What can be wrong with the arguments of this package's functions. */
export type ContactIssueCode =
  | "not-a-string"
  | "too-long"
  | "unknown-country"
  | "invalid-option"
  | "invalid-card"
  | "invalid-vcard"
  | "invalid-jcard";

/** One thing that is wrong: what failed, what was expected and what came. */
export type ContactIssue = {
  readonly code: ContactIssueCode;
  /** Where, from the outside in: `["options", "country"]`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
};

/** What is thrown on misuse: `code` is that of the first of `issues`. */
export class ContactError extends Error {
  override readonly name = "ContactError";
  readonly code: ContactIssueCode;
  readonly issues: readonly ContactIssue[];

  constructor(issue: ContactIssue, ...more: readonly ContactIssue[]) {
    super([issue, ...more].map(({ message }) => message).join(" "));
    this.code = issue.code;
    this.issues = [issue, ...more];
  }
}
