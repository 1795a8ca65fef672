/** A text, or one text for each plural form of `{count}`, by the categories of `Intl.PluralRules`. */
export type CommentMessage = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** Every text that the form shows, in one language. The texts are plain: no HTML is read in them. */
export type CommentMessages = {
  /** BCP 47 tag of the language: it chooses the plural forms. */
  locale: string;
  /** Heading of the form. */
  heading: CommentMessage;
  /** Heading of the form under another comment; `{name}` wrote that one. */
  headingReply: CommentMessage;
  /** What the mark `*` means. */
  requiredNote: CommentMessage;
  comment: CommentMessage;
  name: CommentMessage;
  email: CommentMessage;
  emailHint: CommentMessage;
  website: CommentMessage;
  consent: CommentMessage;
  /** Label of the trap field, for the reader who comes upon it all the same. */
  honeypot: CommentMessage;
  submit: CommentMessage;
  cancelReply: CommentMessage;
  /** Heading over the list of what is wrong. */
  summary: CommentMessage;
  /** Said before each message of a field, and before the title of the page. */
  errorPrefix: CommentMessage;
  commentRequired: CommentMessage;
  nameRequired: CommentMessage;
  emailRequired: CommentMessage;
  websiteRequired: CommentMessage;
  consentRequired: CommentMessage;
  /** `{count}` is the greatest length. */
  commentTooLong: CommentMessage;
  /** `{count}` is the greatest length. */
  nameTooLong: CommentMessage;
  /** `{count}` is the greatest length. */
  emailTooLong: CommentMessage;
  /** `{count}` is the greatest length. */
  websiteTooLong: CommentMessage;
  emailInvalid: CommentMessage;
  websiteInvalid: CommentMessage;
  parentInvalid: CommentMessage;
  /** The form arrived damaged: a field twice, a file for a text, too many fields, no form at all. */
  formInvalid: CommentMessage;
  /** The token is missing, forged or out of date: sending again helps. */
  tokenExpired: CommentMessage;
  /** The comment waits for a moderator. */
  held: CommentMessage;
  /** `{count}` characters are left. */
  charactersLeft: CommentMessage;
};

/** The name of one text of {@link CommentMessages}. */
export type CommentMessageKey = Exclude<keyof CommentMessages, "locale">;

/** The English texts. Those for an empty comment and an empty name are the ones readers of news sites know. */
export const englishMessages: CommentMessages = {
  locale: "en",
  heading: "Leave a reply",
  headingReply: "Leave a reply to {name}",
  requiredNote: "Required fields are marked *",
  comment: "Comment",
  name: "Name",
  email: "Email",
  emailHint: "Your email address will not be published.",
  website: "Website",
  consent: "Save my name, email and website in this browser for the next time I comment",
  honeypot: "Leave this field empty",
  submit: "Post comment",
  cancelReply: "Cancel reply",
  summary: "There is a problem",
  errorPrefix: "Error:",
  commentRequired: "Please enter your comment!",
  nameRequired: "Please enter your name here",
  emailRequired: "Please enter your email address here",
  websiteRequired: "Please enter your website here",
  consentRequired: "Please tick this box to go on",
  commentTooLong: {
    one: "Please use at most {count} character",
    other: "Please use at most {count} characters",
  },
  nameTooLong: {
    one: "Please use a name of at most {count} character",
    other: "Please use a name of at most {count} characters",
  },
  emailTooLong: {
    one: "Please use an email address of at most {count} character",
    other: "Please use an email address of at most {count} characters",
  },
  websiteTooLong: {
    one: "Please use a website address of at most {count} character",
    other: "Please use a website address of at most {count} characters",
  },
  emailInvalid: "Please enter an email address like name@example.com",
  websiteInvalid: "Please enter a website address like https://example.com",
  parentInvalid: "The comment you reply to was not found",
  formInvalid: "The form arrived damaged, please send it again",
  tokenExpired: "The form was open too long, please send it again",
  held: "Thank you! Your comment waits for a moderator.",
  charactersLeft: { one: "{count} character left", other: "{count} characters left" },
};

/**
 * The text of a key with `{name}`-like places filled in; a `count` chooses the plural form and is written in the
 * digits of the language. A place without a parameter stays as it is.
 *
 * @example
 * import { englishMessages, formatMessage } from "@nightdesk/comments";
 *
 * formatMessage(englishMessages, "charactersLeft", { count: 1 }); // => "1 character left"
 */
export function formatMessage(
  messages: CommentMessages,
  key: CommentMessageKey,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const message = messages[key];
  const count = params["count"];
  const text =
    typeof message === "string"
      ? message
      : ((typeof count === "number"
          ? message[new Intl.PluralRules(messages.locale).select(count)]
          : undefined) ?? message.other);
  if (!text.includes("{")) return text;
  return text.replace(/\{([a-z]+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return typeof value === "number" ? value.toLocaleString(messages.locale) : (value ?? place);
  });
}
