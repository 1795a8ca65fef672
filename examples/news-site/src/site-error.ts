/** What can stop the site before it serves: the codes are printed and tested, the words are for people. */
export type SiteErrorCode =
  | "bad_option"
  | "port_in_use"
  | "data_dir"
  | "data_unreadable"
  | "import_unreadable"
  | "import_unknown_format"
  | "import_empty"
  | "import_too_large";

export class SiteError extends Error {
  override readonly name = "SiteError";
  readonly code: SiteErrorCode;

  constructor(code: SiteErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
