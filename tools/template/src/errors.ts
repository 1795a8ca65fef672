/** Why a {@link __Name__Error} was thrown. */
export type __Name__ErrorCode = "invalid-__name__";

/** What this package throws when it is given what it cannot use; `code` says which case it is. */
export class __Name__Error extends Error {
  override readonly name = "__Name__Error";
  readonly code: __Name__ErrorCode;

  constructor(code: __Name__ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
