import type { CommentIssue } from "@nightdesk/comments";
import { commentHandler, type SiteOptions } from "./comment-handler.js";

/** What a form that calls the action shows next. */
export type ActionState = { issues: readonly CommentIssue[]; verdict?: "publish" | "hold" };

/** A server action for `useActionState`; in Next.js the file begins with `"use server"`. */
export function commentAction(site: SiteOptions, articleId: string) {
  return async (_: ActionState, form: FormData): Promise<ActionState> => {
    // The address counts for nothing here: the framework has checked where the action was called from.
    const request = new Request("https://site.invalid/", {
      method: "POST",
      body: form,
      headers: { accept: "application/json" },
    });
    const answer = await (await commentHandler(site).submit(request, articleId)).json();
    return { issues: answer.issues ?? [], ...(answer.verdict && { verdict: answer.verdict }) };
  };
}
