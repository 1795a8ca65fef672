import { defineCommentForm } from "@nightdesk/comments";

/** The form of this site. It asks for no consent, for it keeps nothing in the reader's browser. */
export const commentForm = defineCommentForm({ fields: { consent: false } });
